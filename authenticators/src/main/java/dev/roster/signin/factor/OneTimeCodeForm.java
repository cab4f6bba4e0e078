package dev.roster.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticator;
import org.keycloak.models.UserModel;

/** Keycloak's page for a one-time code, which a lock by wrong passwords does not shut after a link. */
final class OneTimeCodeForm extends OTPFormAuthenticator {

    private final SecondFactorAfterLink afterLink = new SecondFactorAfterLink();

    @Override
    public void action(AuthenticationFlowContext context) {
        super.action(context);
        afterLink.settle(context);
    }

    @Override
    protected boolean isDisabledByBruteForce(AuthenticationFlowContext context, UserModel user) {
        return !afterLink.mayTry(context, user) && super.isDisabledByBruteForce(context, user);
    }
}
