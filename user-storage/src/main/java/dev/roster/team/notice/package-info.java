/** What members and Admins are told by email. */
package dev.roster.team.notice;
