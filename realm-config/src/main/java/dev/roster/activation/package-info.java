/** What Roster does at the start of the server. */
package dev.roster.activation;
