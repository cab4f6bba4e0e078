package dev.roster.signin.link;

import java.util.Optional;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who is signed in in this browser already. */
final class BrowserSession {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AuthResult signedIn;

    BrowserSession(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.signedIn = AuthenticationManager.authenticateIdentityCookie(session, realm, true);
    }

    /** Who it is, if it is not this user. */
    Optional<UserModel> otherThan(UserModel user) {
        return Optional.ofNullable(signedIn)
                .map(AuthResult::user)
                .filter(other -> !other.getId().equals(user.getId()));
    }

    /** Ends their session; they agreed to it with the button. */
    void signOut() {
        KeycloakContext context = session.getContext();
        AuthenticationManager.backchannelLogout(
                session,
                realm,
                signedIn.session(),
                context.getUri(),
                context.getConnection(),
                context.getHttpRequest().getHttpHeaders(),
                true);
        AuthenticationManager.expireIdentityCookie(session);
    }
}
