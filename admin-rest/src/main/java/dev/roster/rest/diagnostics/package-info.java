/** What keeps teams from working. */
package dev.roster.rest.diagnostics;
