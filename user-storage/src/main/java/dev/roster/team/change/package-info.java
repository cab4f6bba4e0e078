/** Names and roles of members. */
package dev.roster.team.change;
