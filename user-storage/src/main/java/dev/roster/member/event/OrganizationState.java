package dev.roster.member.event;

import org.keycloak.models.OrganizationModel;

/**
 * How an organization stands.
 *
 * @param enabled false while it is suspended
 */
public record OrganizationState(String name, boolean enabled) {

    public static OrganizationState of(OrganizationModel organization) {
        return new OrganizationState(organization.getName(), organization.isEnabled());
    }
}
