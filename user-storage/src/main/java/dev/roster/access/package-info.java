/** Who asks, and whether they may come in or manage a team. */
package dev.roster.access;
