package dev.roster.signin.passkey;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.WebAuthnPasswordlessAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** The authenticator {@code roster-passkey}: a first factor for any browser flow, beside others. */
public final class PasskeyAuthenticatorFactory extends WebAuthnPasswordlessAuthenticatorFactory {

    static final String ID = "roster-passkey";

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PasskeyAuthenticator(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Roster passkey";
    }

    @Override
    public String getHelpText() {
        return "Takes a passkey. Put it beside the magic link or the password form, whose pages then offer it.";
    }
}
