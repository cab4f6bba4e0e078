package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.access.SignInDenial;
import dev.roster.signin.OneStepAuthenticator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Errors;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;

/** The last step of every flow: nobody passes whom the {@link Gate} refuses. */
final class GateAuthenticator extends OneStepAuthenticator {

    /** The flow path of the token endpoint, which has no page. */
    private static final String TOKEN = "token";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional<SignInDenial> denial = new Gate(context.getSession(), context.getRealm()).denial(context.getUser());
        if (denial.isEmpty()) {
            context.success();
            return;
        }
        denial.get().into(context.getEvent().user(context.getUser())).error(Errors.ACCESS_DENIED);
        boolean page = !TOKEN.equals(context.getFlowPath());
        context.forceChallenge(page ? GatePage.of(context) : invalidGrant());
    }

    /** As Keycloak answers a wrong password: the token endpoint need not tell more. */
    private static Response invalidGrant() {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new OAuth2ErrorRepresentation(OAuthErrorException.INVALID_GRANT, "Invalid user credentials"))
                .build();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }
}
