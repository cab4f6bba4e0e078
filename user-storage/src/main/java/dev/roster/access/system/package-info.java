/** The system-admin organization, and who administers it. */
package dev.roster.access.system;
