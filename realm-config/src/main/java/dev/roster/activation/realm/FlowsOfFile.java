package dev.roster.activation.realm;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Notes which flows a new team realm has just as the realm file says, so that a later release can renew those. */
public final class FlowsOfFile implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created && TeamRealm.is(created.getCreatedRealm())) {
            new Flows(created.getKeycloakSession(), created.getCreatedRealm(), TeamRealmFile.read()).recognize();
        }
    }
}
