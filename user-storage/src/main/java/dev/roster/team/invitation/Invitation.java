package dev.roster.team.invitation;

import dev.roster.member.Role;

/**
 * Somebody to invite, with every field checked.
 *
 * @param email one plain address, in lower case
 * @param firstName not empty
 * @param lastName perhaps empty
 * @param locale the language of the invitation, or null for the realm's
 */
public record Invitation(String email, String firstName, String lastName, Role role, String locale) {}
