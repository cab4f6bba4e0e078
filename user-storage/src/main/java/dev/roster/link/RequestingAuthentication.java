package dev.roster.link;

import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/**
 * The login in whose page a link was asked for: Keycloak's authentication session.
 *
 * @param rootSessionId the id of the browser's root authentication session
 * @param tabId the tab's id in it
 * @param clientId the internal id of the client that the login is for
 */
public record RequestingAuthentication(String rootSessionId, String tabId, String clientId) {

    /** The login itself, wherever the request comes from; nothing where it is over. */
    public Optional<AuthenticationSessionModel> inAnyBrowser(KeycloakSession session, RealmModel realm) {
        return in(session.authenticationSessions().getRootAuthenticationSession(realm, rootSessionId), realm);
    }

    /**
     * The login itself.
     *
     * @param browser what is known of a browser, or null
     * @return nothing where the login was another browser's, or is over
     */
    public Optional<AuthenticationSessionModel> in(RootAuthenticationSessionModel browser, RealmModel realm) {
        ClientModel client = realm.getClientById(clientId);
        return browser == null || client == null || !browser.getId().equals(rootSessionId)
                ? Optional.empty()
                : Optional.ofNullable(browser.getAuthenticationSession(client, tabId));
    }
}
