package dev.roster.member.keycloak;

import dev.roster.member.Members;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.realm.TeamRealm;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.UserPreRemovedEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Whoever leaves their organization, or is removed altogether, by Keycloak's own pages, is no member any more: the role
 * goes with it.
 */
public final class Departure implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof OrganizationMemberLeaveEvent leave) {
            KeycloakSession session = leave.getSession();
            depart(
                    session,
                    session.getContext().getRealm(),
                    leave.getUser(),
                    leave.getOrganization().getId());
        } else if (event instanceof UserPreRemovedEvent removal) {
            KeycloakSession session = removal.getKeycloakSession();
            new Members(session)
                    .find(removal.getUser().getId())
                    .ifPresent(row -> depart(session, removal.getRealm(), removal.getUser(), row.organizationId()));
        }
    }

    private static void depart(KeycloakSession session, RealmModel realm, UserModel user, String organizationId) {
        Optional<MemberEvent> removed = TeamRealm.is(realm) ? removed(session, realm, user) : Optional.empty();
        if (new Members(session).removeFrom(organizationId, user.getId())) {
            removed.ifPresent(EventPublisher::publish);
        }
    }

    private static Optional<MemberEvent> removed(KeycloakSession session, RealmModel realm, UserModel user) {
        MemberState from = MemberState.of(user, new Members(session).find(user.getId()));
        return new KeycloakMembers(session, realm).subject(user).map(subject -> new MemberEvent.Removed(subject, from));
    }
}
