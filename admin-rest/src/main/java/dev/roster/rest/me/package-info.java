/** The caller themself. */
package dev.roster.rest.me;
