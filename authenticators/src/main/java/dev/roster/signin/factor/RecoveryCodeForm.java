package dev.roster.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Keycloak's page for a recovery code, which a lock by wrong passwords does not shut after a link. */
final class RecoveryCodeForm extends RecoveryAuthnCodesFormAuthenticator {

    private final SecondFactorAfterLink afterLink = new SecondFactorAfterLink();

    RecoveryCodeForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        super.action(context);
        afterLink.settle(context);
    }

    @Override
    protected String getDisabledByBruteForceEventError(AuthenticationFlowContext context, UserModel user) {
        return afterLink.mayTry(context, user) ? null : super.getDisabledByBruteForceEventError(context, user);
    }
}
