package dev.roster.signin.password;

import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.Response;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.directgrant.ValidatePassword;
import org.keycloak.events.Errors;

/**
 * The password of the password grant, which in team realms costs one hash for a member without a password, too, and then
 * does not count as a failure. It takes the place of Keycloak's own: the same id, the higher order.
 */
public final class TimingSafeGrantPassword extends ValidatePassword {

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        TypedPassword password = new TypedPassword(context, context.getUser(), retrievePassword(context));
        if (!TeamRealm.is(context.getRealm()) || password.isGuess()) {
            super.authenticate(context);
            return;
        }
        password.takeItsTime();
        context.getEvent().user(context.getUser()).error(Errors.INVALID_USER_CREDENTIALS);
        // Not failure(), which counts.
        context.forceChallenge(errorResponse(
                Response.Status.BAD_REQUEST.getStatusCode(),
                OAuthErrorException.INVALID_GRANT,
                "Invalid user credentials"));
    }
}
