package dev.roster.activation.realm;

import dev.roster.realm.TeamRealm;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;

/** The realm attribute that says that Roster is on. */
final class Mark implements RealmPart {

    private static final String NAME = "roster.enabled";

    @Override
    public void on(Plan plan) {
        if (!TeamRealm.is(plan.realm())) {
            plan.change("attribute", NAME, () -> plan.realm().setAttribute(NAME, true));
        }
    }

    @Override
    public void off(Plan plan) {
        if (TeamRealm.is(plan.realm())) {
            plan.change("attribute", NAME, () -> plan.realm().setAttribute(NAME, false));
        }
    }
}
