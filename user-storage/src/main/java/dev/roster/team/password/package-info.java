/** Passwords that Admins and members set, and the rules for them. */
package dev.roster.team.password;
