package dev.roster.access.session;

import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.UserSessionManager;

/**
 * What somebody had open before they were shut out: all that began before Keycloak's "not before" of the user. Keycloak
 * refuses tokens and cookies from before by itself; codes, approved devices and open pages it would still take.
 */
public final class SessionRevocation {

    private final KeycloakSession session;
    private final RealmModel realm;

    public SessionRevocation(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** True for a session that opens nothing any more. */
    public boolean include(UserSessionModel userSession) {
        return include(userSession.getUser(), userSession.getStarted());
    }

    /**
     * True where what a user began then opens nothing any more.
     *
     * @param began in epoch seconds
     */
    public boolean include(UserModel user, long began) {
        return began < session.users().getNotBeforeOfUser(realm, user);
    }

    /** Takes them away, those of offline tokens included. */
    public void remove(UserModel user) {
        session.sessions()
                .getUserSessionsStream(realm, user)
                .filter(this::include)
                .toList()
                .forEach(former -> session.sessions().removeUserSession(realm, former));
        removeOffline(user, this::include);
    }

    /**
     * From now on nothing opens any more that the user has begun: no session, token or open page. Takes a second at most.
     *
     * @return since when, in epoch seconds
     */
    public int endAll(UserModel user) {
        int notBefore = NextSecond.await();
        begin(user, notBefore);
        removeOffline(user, any -> true);
        return notBefore;
    }

    /**
     * What the user began before a moment opens nothing any more; a later one that holds already stays.
     *
     * @param notBefore in epoch seconds
     */
    public void begin(UserModel user, int notBefore) {
        int former = session.users().getNotBeforeOfUser(realm, user);
        session.users().setNotBeforeForUser(realm, user, Math.max(former, notBefore));
    }

    private void removeOffline(UserModel user, Predicate<UserSessionModel> which) {
        UserSessionManager offline = new UserSessionManager(session);
        offline.findOfflineSessionsStream(realm, user)
                .filter(which)
                .toList()
                .forEach(offline::revokeOfflineUserSession);
    }
}
