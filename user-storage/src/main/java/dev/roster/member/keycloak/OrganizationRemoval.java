package dev.roster.member.keycloak;

import dev.roster.member.event.EventOrganization;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.OrganizationEvent;
import dev.roster.member.event.OrganizationState;
import dev.roster.realm.TeamRealm;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.OrganizationModel.OrganizationRemovedEvent;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Tells that an organization was removed, which Keycloak's own pages alone can do. */
public final class OrganizationRemoval implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof OrganizationRemovedEvent removal) {
            RealmModel realm = removal.getKeycloakSession().getContext().getRealm();
            OrganizationModel organization = removal.getOrganization();
            if (TeamRealm.is(realm)) {
                EventPublisher.publish(new OrganizationEvent.Removed(
                        new KeycloakMembers(removal.getKeycloakSession(), realm).origin(),
                        EventOrganization.of(organization),
                        OrganizationState.of(organization)));
            }
        }
    }
}
