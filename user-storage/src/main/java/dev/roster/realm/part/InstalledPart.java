package dev.roster.realm.part;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * A part that a realm file cannot bring. A new team realm gets it when it is created, any other when Roster is switched
 * on in it. Register it with the session factory, and it takes part in both.
 */
public abstract class InstalledPart implements RealmPart, ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created && TeamRealm.is(created.getCreatedRealm())) {
            Plan plan = new Plan(created.getKeycloakSession(), created.getCreatedRealm());
            on(plan);
            plan.carryOut();
        } else if (event instanceof Switching switching) {
            switching.plan(this);
        }
    }
}
