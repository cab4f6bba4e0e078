package dev.roster.signin.gate;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.storage.StoreSyncEvent;

/**
 * Gives team realms the required action {@code roster-gate}: when one is created, and when Roster is switched on in one.
 * A realm file cannot, as a list of required actions in it suppresses all of Keycloak's own.
 */
final class GateInRealm implements ProviderEventListener {

    /** Before Keycloak's own, some of which write to the user. */
    private static final int FIRST = -1;

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created) {
            install(created.getCreatedRealm());
        } else if (event instanceof StoreSyncEvent saved && !saved.getRemoved()) {
            install(saved.getRealm());
        }
    }

    private static void install(RealmModel realm) {
        if (!TeamRealm.is(realm) || realm.getRequiredActionProviderByAlias(GateActionFactory.ID) != null) {
            return;
        }
        RequiredActionProviderModel gate = new RequiredActionProviderModel();
        gate.setAlias(GateActionFactory.ID);
        gate.setProviderId(GateActionFactory.ID);
        gate.setName(GateActionFactory.NAME);
        gate.setEnabled(true);
        gate.setDefaultAction(false);
        gate.setPriority(FIRST);
        realm.addRequiredActionProvider(gate);
    }
}
