/** Roster is switched on and off in a realm: compared with the realm file, planned, carried out. */
package dev.roster.activation.realm;
