package dev.roster.member.event;

import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;

/** Whom an event is about, in which organization, and where it comes from. */
public record MemberSubject(Origin origin, EventOrganization organization, EventUser user) {

    public static MemberSubject of(Origin origin, OrganizationModel organization, UserModel user) {
        return new MemberSubject(origin, EventOrganization.of(organization), EventUser.of(user));
    }
}
