package dev.roster.member.keycloak;

import dev.roster.member.Members;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventOrganization;
import dev.roster.member.event.EventUser;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.jpa.entities.OrganizationEntity;

/** Members whom an event of Keycloak's is about, which does not say who acts. */
final class KeycloakMembers {

    private final KeycloakSession session;
    private final RealmModel realm;

    KeycloakMembers(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** A user as the one whom an event is about; nothing where they are no member. */
    Optional<MemberSubject> subject(UserModel user) {
        return new Members(session)
                .find(user.getId())
                .map(row -> organization(row.organizationId()))
                .map(organization -> new MemberSubject(origin(), organization, EventUser.of(user)));
    }

    Origin origin() {
        return Origin.now(session, realm, new Actor.Unknown());
    }

    /** From its row: Keycloak's own provider finds organizations of the realm of the request alone. */
    private EventOrganization organization(String id) {
        OrganizationEntity organization = session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .find(OrganizationEntity.class, id);
        return organization == null ? null : new EventOrganization(id, organization.getAlias());
    }
}
