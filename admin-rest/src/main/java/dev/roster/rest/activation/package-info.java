/** Roster in a realm: on, off. */
package dev.roster.rest.activation;
