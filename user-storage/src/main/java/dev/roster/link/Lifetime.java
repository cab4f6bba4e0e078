package dev.roster.link;

import dev.roster.realm.Setting;
import dev.roster.realm.Settings;
import org.keycloak.models.RealmModel;

/** How long links live in a realm. */
public final class Lifetime {

    private Lifetime() {}

    /** The lifetime in seconds; the default where the realm's attribute is absent or impossible. */
    public static int of(Purpose purpose, RealmModel realm) {
        return setting(purpose).in(realm);
    }

    private static Setting<Integer> setting(Purpose purpose) {
        return switch (purpose) {
            case SIGN_IN, CONNECT -> Settings.SIGN_IN_LINK;
            case INVITATION -> Settings.INVITATION_LINK;
            case RECOVERY -> Settings.RECOVERY_LINK;
        };
    }
}
