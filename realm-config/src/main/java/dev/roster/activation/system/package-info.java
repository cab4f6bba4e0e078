/** The system-admin organization at the start of the server. */
package dev.roster.activation.system;
