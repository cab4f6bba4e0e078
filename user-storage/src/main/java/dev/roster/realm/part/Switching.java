package dev.roster.realm.part;

import org.keycloak.provider.ProviderEvent;

/**
 * Roster is about to be switched on or off in a realm: every part plans what it has to do.
 *
 * @param on or off
 * @param plan what is to be done
 */
public record Switching(boolean on, Plan plan) implements ProviderEvent {

    /** Lets a part plan. */
    public void plan(RealmPart part) {
        if (on) {
            part.on(plan);
        } else {
            part.off(plan);
        }
    }
}
