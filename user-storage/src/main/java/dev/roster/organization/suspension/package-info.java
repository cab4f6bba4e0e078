/** What a suspension ends. */
package dev.roster.organization.suspension;
