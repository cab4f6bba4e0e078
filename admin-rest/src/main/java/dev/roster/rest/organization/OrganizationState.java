package dev.roster.rest.organization;

import dev.roster.access.Team;

/** What an admin event says about an organization before and after a change. */
public record OrganizationState(String name, boolean enabled) {

    static OrganizationState of(Team team) {
        return new OrganizationState(
                team.organization().getName(), team.organization().isEnabled());
    }
}
