package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.member.Members;
import dev.roster.member.SignIn;
import dev.roster.signin.OneStepAuthenticator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.common.util.Time;
import org.keycloak.events.Errors;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;
import org.keycloak.services.Urls;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The last step of every flow: nobody passes whom the {@link Gate} refuses; who passes has signed in. */
final class GateAuthenticator extends OneStepAuthenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        if (!new Gate(context.getSession(), context.getRealm()).letsThrough(user)) {
            refuse(context);
            return;
        }
        FirstFactor.of(context).ifPresent(method -> record(context, method));
        context.success();
    }

    private static void record(AuthenticationFlowContext context, String method) {
        context.getEvent().detail("sign_in_method", method);
        new Members(context.getSession())
                .find(context.getUser().getId())
                .ifPresent(member -> member.signedIn(new SignIn(method, Time.currentTimeMillis())));
    }

    private static void refuse(AuthenticationFlowContext context) {
        context.getEvent().error(Errors.ACCESS_DENIED);
        boolean page = LoginActionsService.AUTHENTICATE_PATH.equals(context.getFlowPath());
        context.forceChallenge(page ? page(context) : invalidGrant());
    }

    private static Response page(AuthenticationFlowContext context) {
        return context.form()
                .setStatus(Response.Status.FORBIDDEN)
                .setAttribute("signInUrl", anotherAccount(context).toString())
                .createForm("roster-gate.ftl");
    }

    /** Starts the login anew, and signs out whoever came by a cookie. */
    private static URI anotherAccount(AuthenticationFlowContext context) {
        AuthenticationSessionModel authSession = context.getAuthenticationSession();
        return Urls.realmLoginRestartPage(
                context.getUriInfo().getBaseUri(),
                context.getRealm().getName(),
                authSession.getClient().getClientId(),
                authSession.getTabId(),
                AuthenticationProcessor.getClientData(context.getSession(), authSession),
                false);
    }

    /** As Keycloak answers a wrong password: the token endpoint has no page, and need not tell more. */
    private static Response invalidGrant() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new OAuth2ErrorRepresentation(OAuthErrorException.INVALID_GRANT, "Invalid user credentials"))
                .build();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }
}
