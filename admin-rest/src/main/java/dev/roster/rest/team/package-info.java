/** What members and applications ask for. */
package dev.roster.rest.team;
