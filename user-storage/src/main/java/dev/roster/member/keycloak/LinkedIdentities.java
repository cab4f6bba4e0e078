package dev.roster.member.keycloak;

import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberSubject;
import dev.roster.realm.TeamRealm;
import java.util.function.Function;
import org.keycloak.models.FederatedIdentityModel.FederatedIdentityCreatedEvent;
import org.keycloak.models.FederatedIdentityModel.FederatedIdentityRemovedEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Tells that an account elsewhere was linked to a member, or is not any more, whoever did it and however. */
public final class LinkedIdentities implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof FederatedIdentityCreatedEvent linked) {
            MemberEvent.LinkedProvider provider =
                    new MemberEvent.LinkedProvider(linked.getFederatedIdentity().getIdentityProvider());
            tell(
                    linked.getKeycloakSession(),
                    linked.getRealm(),
                    linked.getUser(),
                    subject -> new MemberEvent.AccountLinked(subject, provider));
        } else if (event instanceof FederatedIdentityRemovedEvent unlinked) {
            MemberEvent.LinkedProvider provider = new MemberEvent.LinkedProvider(
                    unlinked.getFederatedIdentity().getIdentityProvider());
            tell(
                    unlinked.getKeycloakSession(),
                    unlinked.getRealm(),
                    unlinked.getUser(),
                    subject -> new MemberEvent.AccountUnlinked(subject, provider));
        }
    }

    private static void tell(
            KeycloakSession session, RealmModel realm, UserModel user, Function<MemberSubject, MemberEvent> event) {
        if (TeamRealm.is(realm)) {
            new KeycloakMembers(session, realm).subject(user).map(event).ifPresent(EventPublisher::publish);
        }
    }
}
