package dev.roster.team.password;

/**
 * A rule about what somebody types as a password.
 *
 * @param id of Keycloak's password policy
 * @param value its number, or null where it has none
 */
public record PasswordRule(String id, Integer value) {}
