package dev.roster.signin;

import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.InstalledPart;
import dev.roster.realm.part.Plan;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.storage.StoreSyncEvent;

/**
 * A required action of Roster's in team realms, also where Roster is switched on by the realm attribute alone. A realm
 * file cannot bring it, as a list of required actions in it suppresses all of Keycloak's own.
 */
public abstract class RequiredActionInRealm extends InstalledPart {

    private static final String KIND = "required action";

    private final String id;
    private final String name;
    private final int priority;

    /**
     * @param id of its provider, and its alias in the realm
     * @param name as operators see it
     * @param priority its place among the realm's required actions; Keycloak's own have 10 and more
     */
    protected RequiredActionInRealm(String id, String name, int priority) {
        this.id = id;
        this.name = name;
        this.priority = priority;
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

    @Override
    public final void on(Plan plan) {
        if (find(plan.realm()) == null) {
            plan.add(KIND, id, () -> install(plan.realm()));
        }
    }

    @Override
    public final void off(Plan plan) {
        RequiredActionProviderModel installed = find(plan.realm());
        if (installed != null) {
            plan.remove(KIND, id, () -> plan.realm().removeRequiredActionProvider(installed));
        }
    }

    private RequiredActionProviderModel find(RealmModel realm) {
        return realm.getRequiredActionProviderByAlias(id);
    }

    private void install(RealmModel realm) {
        RequiredActionProviderModel action = new RequiredActionProviderModel();
        action.setAlias(id);
        action.setProviderId(id);
        action.setName(name);
        action.setEnabled(true);
        action.setDefaultAction(false);
        action.setPriority(priority);
        realm.addRequiredActionProvider(action);
    }
}
