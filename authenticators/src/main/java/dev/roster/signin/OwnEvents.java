package dev.roster.signin;

import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** Tells what members did themselves. */
public final class OwnEvents {

    private final KeycloakSession session;
    private final RealmModel realm;

    public OwnEvents(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** Does nothing where the user is no member. */
    public void publish(UserModel user, Function<MemberSubject, MemberEvent> event) {
        new Members(session).find(user.getId()).ifPresent(member -> publish(member, user, event));
    }

    /** The same, where the row is at hand. */
    public void publish(MemberEntity member, Function<MemberSubject, MemberEvent> event) {
        publish(member, session.users().getUserById(realm, member.userId()), event);
    }

    private void publish(MemberEntity member, UserModel user, Function<MemberSubject, MemberEvent> event) {
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        Origin origin = Origin.now(session, realm, Actor.Member.of(realm, user));
        EventPublisher.publish(event.apply(MemberSubject.of(origin, organization, user)));
    }
}
