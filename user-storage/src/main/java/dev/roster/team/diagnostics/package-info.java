/** What keeps a realm's teams from working. */
package dev.roster.team.diagnostics;
