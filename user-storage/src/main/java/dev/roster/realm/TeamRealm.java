package dev.roster.realm;

import org.keycloak.models.RealmModel;

/** A realm in which Roster is switched on: the realm attribute {@code roster.enabled}. */
public final class TeamRealm {

    private TeamRealm() {}

    /** True where Roster is switched on. */
    public static boolean is(RealmModel realm) {
        return Boolean.parseBoolean(realm.getAttribute("roster.enabled"));
    }
}
