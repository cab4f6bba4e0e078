package dev.roster.signin.password;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** {@link EvenPasswordCheck} at Keycloak's own page. */
final class EvenUsernamePasswordForm extends UsernamePasswordForm {

    EvenUsernamePasswordForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context,
            UserModel user,
            MultivaluedMap<String, String> inputData,
            boolean clearUser) {
        return super.validatePassword(context, user, EvenPasswordCheck.prepare(context, user, inputData), clearUser);
    }
}
