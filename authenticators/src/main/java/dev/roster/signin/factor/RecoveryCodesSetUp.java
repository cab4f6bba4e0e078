package dev.roster.signin.factor;

import dev.roster.signin.OtherSessions;
import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.RecoveryAuthnCodesAction;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's page that gives recovery codes, which can be left out where it was only offered. It takes the place of
 * Keycloak's own: the same id, the higher order.
 */
public final class RecoveryCodesSetUp extends RecoveryAuthnCodesAction {

    private static final String CODES = "generatedRecoveryAuthnCodes";
    private static final String MADE_AT = "generatedAt";

    /** The attribute of the page, and the button on it. */
    private static final String OFFERED = "codesOffered";

    private static final String WITHOUT = "without-codes";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.form().setAttribute(OFFERED, RecoveryCodesOffer.isMade(context));
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey(WITHOUT) && RecoveryCodesOffer.isMade(context)) {
            context.success();
        } else if (form.containsKey(CODES) && form.containsKey(MADE_AT)) {
            context.form().setAttribute(OFFERED, RecoveryCodesOffer.isMade(context));
            OtherSessions.endAfter(context, () -> super.processAction(context));
        } else {
            requiredActionChallenge(context);
        }
    }
}
