package dev.roster.signin.link;

import dev.roster.link.LinkAddress;
import java.net.URI;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Where a tab goes on that showed the sign-in while this browser was signed in by another tab: with its own login where
 * that is still there, else to the application, which starts one and finds the session. Keycloak's own answer would be
 * the error {@code authentication_expired} for the application.
 */
public final class NextPage {

    static final String PATH = "next";

    private final KeycloakSession session;
    private final RealmModel realm;

    public NextPage(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** The address that a page of this login watches for; which of the two it is, is found out there. */
    public URI address(AuthenticationSessionModel authSession) {
        return Urls.realmBase(session.getContext().getUri().getBaseUri())
                .path("{realm}")
                .path(LinkAddress.PATH)
                .path(PATH)
                .queryParam("client_id", "{client}")
                .queryParam("tab_id", "{tab}")
                .build(realm.getName(), authSession.getClient().getClientId(), authSession.getTabId());
    }

    URI of(String clientId, String tabId) {
        Optional<ClientModel> client = Optional.ofNullable(clientId).map(realm::getClientByClientId);
        return client.map(found ->
                        new AuthenticationSessionManager(session).getCurrentAuthenticationSession(realm, found, tabId))
                .map(this::ownLogin)
                .orElseGet(() -> new Landing(session).address(clientId));
    }

    private URI ownLogin(AuthenticationSessionModel authSession) {
        return Urls.realmLoginRestartPage(
                session.getContext().getUri().getBaseUri(),
                realm.getName(),
                authSession.getClient().getClientId(),
                authSession.getTabId(),
                AuthenticationProcessor.getClientData(session, authSession),
                true);
    }
}
