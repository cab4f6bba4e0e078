package dev.roster.access;

import dev.roster.realm.Settings;
import dev.roster.realm.Settings.WhenLocked;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.UserModel;

/** Whose password brute-force detection has locked; links are shut, too, where the realm says {@code roster.link.when-locked=refuse}. */
public final class Lockout {

    private final KeycloakSession session;
    private final RealmModel realm;

    public Lockout(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** True while the user is locked and links do not help. */
    public boolean keepsOut(UserModel user) {
        return Settings.LINK_WHEN_LOCKED.in(realm) != WhenLocked.ALLOW && locks(user);
    }

    /** True while the user is locked: no password helps them. */
    public boolean locks(UserModel user) {
        if (!realm.isBruteForceProtected()) {
            return false;
        }
        // Not by asking the protector: that counts as a sign-in in progress, and keeps others out meanwhile.
        UserLoginFailureModel failures = session.loginFailures().getUserLoginFailure(realm, user.getId());
        return failures != null && Time.currentTimeMillis() < failures.getFailedLoginNotBefore() * 1000L;
    }
}
