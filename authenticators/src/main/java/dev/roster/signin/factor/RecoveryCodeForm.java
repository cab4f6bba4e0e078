package dev.roster.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;
import org.keycloak.services.validation.Validation;

/** Keycloak's page for a recovery code, which a lock by wrong passwords does not shut after a link. */
final class RecoveryCodeForm extends RecoveryAuthnCodesFormAuthenticator {

    private static final String FIELD = RecoveryAuthnCodesUtils.FIELD_RECOVERY_CODE_IN_BROWSER_FLOW;

    private final SecondFactorAfterLink afterLink = new SecondFactorAfterLink();

    RecoveryCodeForm(KeycloakSession session) {
        super(session);
    }

    /** Nothing typed is no try. */
    @Override
    public void action(AuthenticationFlowContext context) {
        if (Validation.isBlank(
                context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD))) {
            context.challenge(context.form()
                    .addError(new FormMessage(FIELD, "rosterRecoveryCodeMissing"))
                    .createLoginRecoveryAuthnCode());
            return;
        }
        super.action(context);
        afterLink.settle(context);
    }

    @Override
    protected String getDisabledByBruteForceEventError(AuthenticationFlowContext context, UserModel user) {
        return afterLink.mayTry(context, user) ? null : super.getDisabledByBruteForceEventError(context, user);
    }
}
