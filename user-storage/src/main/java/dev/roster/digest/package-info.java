/** The hash that stands in the database for what must not be stored. */
package dev.roster.digest;
