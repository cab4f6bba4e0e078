/** Members who leave and come back. */
package dev.roster.team.deactivation;
