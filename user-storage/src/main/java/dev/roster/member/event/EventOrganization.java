package dev.roster.member.event;

import org.keycloak.models.OrganizationModel;

/** The organization that an event is about; id and alias never change. */
public record EventOrganization(String id, String alias) {

    public static EventOrganization of(OrganizationModel organization) {
        return new EventOrganization(organization.getId(), organization.getAlias());
    }
}
