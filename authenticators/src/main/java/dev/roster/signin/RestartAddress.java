package dev.roster.signin;

import java.net.URI;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Where a login starts anew, and asks for the same as before. */
public final class RestartAddress {

    private RestartAddress() {}

    /** The address that signs out whoever is signed in in this browser, and goes on at the sign-in page. */
    public static URI of(KeycloakSession session, AuthenticationSessionModel authSession) {
        return Urls.realmLoginRestartPage(
                session.getContext().getUri().getBaseUri(),
                authSession.getRealm().getName(),
                authSession.getClient().getClientId(),
                authSession.getTabId(),
                AuthenticationProcessor.getClientData(session, authSession),
                false);
    }
}
