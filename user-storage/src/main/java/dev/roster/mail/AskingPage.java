package dev.roster.mail;

import dev.roster.link.AskingLogin;
import dev.roster.link.LinkEntity;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The page that asked for a mail and waits for it, while its login is still there. */
final class AskingPage {

    private final KeycloakSession session;
    private final RealmModel realm;

    AskingPage(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * The code that the page asks for. Never stored and never logged. The mail is written in the language of that page
     * from now on.
     */
    Optional<String> code(LinkEntity link) {
        Optional<AuthenticationSessionModel> login = link.askingLogin().flatMap(this::find);
        login.ifPresent(session.getContext()::setAuthenticationSession);
        return login.map(l -> l.getAuthNote(AskingLogin.CODE_NOTE));
    }

    private Optional<AuthenticationSessionModel> find(AskingLogin login) {
        return login.in(
                session.authenticationSessions().getRootAuthenticationSession(realm, login.rootSessionId()), realm);
    }
}
