package dev.roster.signin.password;

import dev.roster.signin.passkey.PasskeyOption;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** {@link TimingSafePasswordCheck} at Keycloak's own page. */
final class TimingSafeUsernamePasswordForm extends UsernamePasswordForm {

    TimingSafeUsernamePasswordForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        PasskeyOption.addTo(context);
        super.authenticate(context);
    }

    /** A passkey is for the step of its own, so that {@code amr} tells one from a password. */
    @Override
    public void action(AuthenticationFlowContext context) {
        if (PasskeyOption.hasStep(context)) {
            MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
            form.remove(WebAuthnConstants.AUTHENTICATOR_DATA);
            form.remove(WebAuthnConstants.ERROR);
        }
        super.action(context);
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, String field) {
        PasskeyOption.addTo(context);
        return super.challenge(context, error, field);
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context,
            UserModel user,
            MultivaluedMap<String, String> inputData,
            boolean clearUser) {
        return super.validatePassword(
                context, user, TimingSafePasswordCheck.prepare(context, user, inputData), clearUser);
    }
}
