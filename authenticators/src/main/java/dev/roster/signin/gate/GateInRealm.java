package dev.roster.signin.gate;

import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.InstalledPart;
import dev.roster.realm.part.Plan;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.storage.StoreSyncEvent;

/**
 * A team realm's required action {@code roster-gate}, also where Roster is switched on by the realm attribute alone. A
 * realm file cannot bring it, as a list of required actions in it suppresses all of Keycloak's own.
 */
final class GateInRealm extends InstalledPart {

    private static final String KIND = "required action";

    /** Before Keycloak's own, some of which write to the user. */
    private static final int FIRST = -1;

    @Override
    public void onEvent(ProviderEvent event) {
        super.onEvent(event);
        if (event instanceof StoreSyncEvent saved && !saved.getRemoved() && TeamRealm.is(saved.getRealm())) {
            Plan plan = new Plan(saved.getSession(), saved.getRealm());
            on(plan);
            plan.carryOut();
        }
    }

    @Override
    public void on(Plan plan) {
        if (find(plan.realm()) == null) {
            plan.add(KIND, GateActionFactory.ID, () -> install(plan.realm()));
        }
    }

    @Override
    public void off(Plan plan) {
        RequiredActionProviderModel gate = find(plan.realm());
        if (gate != null) {
            plan.remove(KIND, GateActionFactory.ID, () -> plan.realm().removeRequiredActionProvider(gate));
        }
    }

    private static RequiredActionProviderModel find(RealmModel realm) {
        return realm.getRequiredActionProviderByAlias(GateActionFactory.ID);
    }

    private static void install(RealmModel realm) {
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
