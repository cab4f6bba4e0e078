/** The role of a member in tokens. */
package dev.roster.access.token;
