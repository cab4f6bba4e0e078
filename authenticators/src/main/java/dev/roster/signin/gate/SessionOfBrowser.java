package dev.roster.signin.gate;

import static org.keycloak.authentication.AuthenticationProcessor.BROKER_SESSION_ID;
import static org.keycloak.authentication.AuthenticationProcessor.BROKER_USER_ID;

import dev.roster.access.session.SessionRevocation;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The session that a sign-in is going to have. Where the browser has another login open, Keycloak goes on with the
 * session that this browser had; a former one would be refused before every token, so it has to begin anew.
 */
final class SessionOfBrowser {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;
    private final AuthenticationSessionModel authSession;
    private final String remoteHost;

    SessionOfBrowser(RequiredActionContext context) {
        this.session = context.getSession();
        this.realm = context.getRealm();
        this.user = context.getUser();
        this.authSession = context.getAuthenticationSession();
        this.remoteHost = context.getConnection().getRemoteHost();
    }

    /** Costs nothing for somebody who was never shut out. */
    void renewIfFormer() {
        if (session.users().getNotBeforeOfUser(realm, user) == 0) {
            return;
        }
        UserSessionModel existing = session.sessions()
                .getUserSession(realm, authSession.getParentSession().getId());
        if (existing != null
                && user.equals(existing.getUser())
                && new SessionRevocation(session, realm).include(existing)) {
            renew(existing);
        }
    }

    /** As Keycloak does with a session that has expired. */
    private void renew(UserSessionModel former) {
        former.restartSession(
                realm,
                user,
                user.getUsername(),
                remoteHost,
                authSession.getProtocol(),
                Boolean.parseBoolean(authSession.getAuthNote(Details.REMEMBER_ME)),
                authSession.getAuthNote(BROKER_SESSION_ID),
                authSession.getAuthNote(BROKER_USER_ID));
    }
}
