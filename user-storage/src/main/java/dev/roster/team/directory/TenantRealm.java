package dev.roster.team.directory;

/**
 * A team realm where new organizations may go.
 *
 * @param name of the realm
 * @param displayName as people read it, or null where it has none
 */
public record TenantRealm(String name, String displayName) {}
