package dev.roster.team.deactivation;

import dev.roster.access.session.NextSecond;
import dev.roster.access.session.SessionRevocation;
import dev.roster.link.Links;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Every way in that somebody has open: sessions, tokens of any kind, codes, links. */
final class AccessRevocation {

    private final KeycloakSession session;
    private final RealmModel realm;

    AccessRevocation(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Closes them for good: what was issued until now opens nothing again, whatever happens to the user later. */
    void closeFor(UserModel user) {
        // A token of this very second has to go as well: Keycloak refuses what was issued before.
        closeFor(user, Math.toIntExact(Time.currentTimeSeconds() + 1));
    }

    /**
     * Closes them for good, so that new ones open at once. To be called while the user cannot sign in; takes a second
     * at most.
     */
    void closeForWhoComesBack(UserModel user) {
        closeFor(user, NextSecond.await());
    }

    private void closeFor(UserModel user, int notBefore) {
        SessionRevocation former = new SessionRevocation(session, realm);
        former.begin(user, notBefore);
        former.remove(user);
        new Links(session).revokeAll(user.getId());
    }
}
