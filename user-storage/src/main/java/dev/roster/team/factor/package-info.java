/** Second factors of members, and their removal. */
package dev.roster.team.factor;
