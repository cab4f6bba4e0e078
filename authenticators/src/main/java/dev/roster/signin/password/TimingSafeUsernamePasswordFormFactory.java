package dev.roster.signin.password;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's own: the same id, the higher order. */
public final class TimingSafeUsernamePasswordFormFactory extends UsernamePasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new TimingSafeUsernamePasswordForm(session);
    }

    @Override
    public int order() {
        return 1;
    }
}
