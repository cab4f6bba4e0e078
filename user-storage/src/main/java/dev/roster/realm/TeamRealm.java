package dev.roster.realm;

import org.keycloak.Config;
import org.keycloak.models.RealmModel;

/** A realm in which Roster is switched on: the realm attribute {@code roster.enabled}. Master never is one. */
public final class TeamRealm {

    private TeamRealm() {}

    /** True where Roster is switched on. Queries say the same by {@link TeamRealms#CLAUSE}. */
    public static boolean is(RealmModel realm) {
        return !Config.getAdminRealm().equals(realm.getName()) && Settings.ENABLED.in(realm);
    }
}
