package dev.roster.team.directory;

/**
 * An organization as those see it who administer it.
 *
 * @param realm the name of the team realm it is in
 * @param enabled false while it is suspended
 * @param system whether it is the system-admin organization
 */
public record OrganizationView(
        String id, String alias, String name, String realm, boolean enabled, boolean system, MemberCounts members) {}
