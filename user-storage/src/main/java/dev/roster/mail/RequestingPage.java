package dev.roster.mail;

import dev.roster.link.LinkEntity;
import dev.roster.link.SignInCode;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The page that asked for a mail and waits for it, while its login is still there. */
final class RequestingPage {

    private final KeycloakSession session;
    private final RealmModel realm;

    RequestingPage(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * The code that stands for the link, while the page waits for this very one: an email that is written late carries
     * none once the page has asked for another. Never stored and never logged. The email is written in the language of
     * that page from now on.
     */
    Optional<SignInCode> code(LinkEntity link) {
        Optional<AuthenticationSessionModel> login =
                link.askingLogin().flatMap(asking -> asking.inAnyBrowser(session, realm));
        login.ifPresent(session.getContext()::setAuthenticationSession);
        return login.flatMap(SignInCode::in).filter(code -> code.standsFor(link));
    }
}
