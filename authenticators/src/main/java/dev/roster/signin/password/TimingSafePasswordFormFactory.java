package dev.roster.signin.password;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.PasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's own: the same id, the higher order. */
public final class TimingSafePasswordFormFactory extends PasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new TimingSafePasswordForm(session);
    }

    @Override
    public int order() {
        return 1;
    }
}
