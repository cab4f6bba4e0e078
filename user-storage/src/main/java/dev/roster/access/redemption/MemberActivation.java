package dev.roster.access.redemption;

import dev.roster.member.MemberEntity;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** Makes an invited member active, and tells it. */
final class MemberActivation {

    private final KeycloakSession session;
    private final RealmModel realm;

    MemberActivation(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Does nothing to a member who has been active before. */
    void activate(UserModel user, MemberEntity member) {
        if (member.activated()) {
            return;
        }
        MemberState from = MemberState.of(user, Optional.of(member));
        member.activate(Time.currentTimeMillis());
        MemberState to = MemberState.of(user, Optional.of(member));
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        Origin origin = Origin.now(session, realm, Actor.Member.of(realm, user));
        EventPublisher.publish(new MemberEvent.Activated(MemberSubject.of(origin, organization, user), from, to));
    }
}
