package dev.roster.mail;

import dev.roster.link.AskingLogin;
import dev.roster.link.LinkEntity;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** The login that waits for a link to arrive, while its browser is still there. */
final class WaitingLogin {

    private final KeycloakSession session;
    private final RealmModel realm;

    WaitingLogin(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * The code that its page asks for. Never stored and never logged. The mail is written in the language of that page
     * from now on.
     */
    Optional<String> code(LinkEntity link) {
        Optional<AuthenticationSessionModel> login = link.askingLogin().map(this::find);
        login.ifPresent(session.getContext()::setAuthenticationSession);
        return login.map(l -> l.getAuthNote(AskingLogin.CODE_NOTE));
    }

    private AuthenticationSessionModel find(AskingLogin login) {
        RootAuthenticationSessionModel root =
                session.authenticationSessions().getRootAuthenticationSession(realm, login.rootSessionId());
        ClientModel client = realm.getClientById(login.clientId());
        return root == null || client == null ? null : root.getAuthenticationSession(client, login.tabId());
    }
}
