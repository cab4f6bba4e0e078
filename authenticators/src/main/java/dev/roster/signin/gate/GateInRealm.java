package dev.roster.signin.gate;

import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.Plan;
import dev.roster.signin.RequiredActionInRealm;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.storage.StoreSyncEvent;

/** A team realm's required action {@code roster-gate}, also where Roster is switched on by the realm attribute alone. */
final class GateInRealm extends RequiredActionInRealm {

    /** Before Keycloak's own, some of which write to the user. */
    private static final int FIRST = -1;

    GateInRealm() {
        super(GateActionFactory.ID, GateActionFactory.NAME, FIRST);
    }

    @Override
    public void onEvent(ProviderEvent event) {
        super.onEvent(event);
        if (event instanceof StoreSyncEvent saved && !saved.getRemoved() && TeamRealm.is(saved.getRealm())) {
            Plan plan = new Plan(saved.getSession(), saved.getRealm());
            on(plan);
            plan.carryOut();
        }
    }
}
