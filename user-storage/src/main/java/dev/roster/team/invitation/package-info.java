/** How people are invited, get a new link, and are withdrawn. */
package dev.roster.team.invitation;
