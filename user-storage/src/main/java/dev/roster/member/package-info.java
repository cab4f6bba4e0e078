/** Members: person, address, role, status and last sign-in. */
package dev.roster.member;
