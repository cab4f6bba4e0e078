package dev.roster.signin.password;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.PasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** {@link TimingSafePasswordCheck} at Keycloak's own page. */
final class TimingSafePasswordForm extends PasswordForm {

    TimingSafePasswordForm(KeycloakSession session) {
        super(session);
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
