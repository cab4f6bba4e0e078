package dev.roster.signin.factor;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's own: the same id, the higher order. */
public final class OneTimeCodeFormFactory extends OTPFormAuthenticatorFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new OneTimeCodeForm();
    }

    @Override
    public int order() {
        return 1;
    }
}
