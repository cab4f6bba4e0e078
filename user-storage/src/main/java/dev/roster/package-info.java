/** Roster's tables and what the server calls at its start. */
package dev.roster;
