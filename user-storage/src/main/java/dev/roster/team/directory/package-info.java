/** Lists of members, organizations and assignees, with their counts. */
package dev.roster.team.directory;
