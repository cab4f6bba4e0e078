/** Realms in which organizations can be made. */
package dev.roster.rest.realm;
