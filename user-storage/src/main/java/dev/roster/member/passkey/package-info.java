/** The passkeys of a member: names, last use. */
package dev.roster.member.passkey;
