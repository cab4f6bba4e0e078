package dev.roster.signin.password;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** A password that somebody has typed for this user, before anybody looks at it. */
record TypedPassword(AuthenticationFlowContext context, UserModel user, String typed) {

    /**
     * True where there is something that it could be. Where not, it is no guess: it counts nowhere, or strangers could
     * lock members who have no password.
     */
    boolean isGuess() {
        return typed != null
                && !typed.isEmpty()
                && user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
    }

    /** True while Keycloak looks at no password of this user. */
    boolean isLockedOut() {
        return AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null;
    }

    /** Takes the time of looking at a password: Keycloak does so for unknown users, and for no known one. */
    void takeItsTime() {
        AuthenticatorUtils.dummyHash(context);
    }
}
