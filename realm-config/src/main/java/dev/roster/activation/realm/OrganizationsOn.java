package dev.roster.activation.realm;

import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import org.keycloak.organization.OrganizationProvider;

/** Keycloak's organizations are on. They stay on for as long as there is one: its members would lose it. */
final class OrganizationsOn implements RealmPart {

    private static final String KIND = "setting";
    private static final String NAME = "organizationsEnabled";

    @Override
    public void on(Plan plan) {
        if (!plan.realm().isOrganizationsEnabled()) {
            plan.change(KIND, NAME, () -> {
                plan.former().remember(NAME, "false");
                plan.realm().setOrganizationsEnabled(true);
            });
        }
    }

    @Override
    public void off(Plan plan) {
        if (!plan.former().knows(NAME) || !plan.realm().isOrganizationsEnabled()) {
            return;
        }
        if (plan.session().getProvider(OrganizationProvider.class).count() > 0) {
            plan.keep(KIND, NAME);
        } else {
            plan.change(KIND, NAME, () -> plan.realm().setOrganizationsEnabled(false));
        }
    }
}
