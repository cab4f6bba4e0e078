package dev.roster.signin.link;

import dev.roster.opening.DeadLink;
import dev.roster.opening.LinkProblem;
import dev.roster.opening.OpenedLink;
import dev.roster.opening.Opening;
import dev.roster.signin.OneStepAuthenticator;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Errors;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Turns the press of a link's button into an authenticated user. The page has put the link into the authentication
 * session; here it is used up, first of all, in the transaction of the sign-in.
 */
final class LinkAuthenticator extends OneStepAuthenticator {

    private static final String PRESSED = "roster.pressed-link";

    /** Tells the flow that is about to run which link was pressed. */
    static void press(AuthenticationSessionModel authSession, String linkId) {
        authSession.setAuthNote(PRESSED, linkId);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        String linkId = context.getAuthenticationSession().getAuthNote(PRESSED);
        if (linkId == null) {
            context.forceChallenge(page(context, new DeadLink(LinkProblem.INTERRUPTED, null)));
            return;
        }
        context.getAuthenticationSession().removeAuthNote(PRESSED);
        try {
            OpenedLink used = new Opening(context.getSession(), context.getRealm()).use(linkId);
            context.getEvent()
                    .detail("link_purpose", used.link().purpose().purposeName())
                    .detail("link_id", linkId);
            context.setUser(used.user());
            context.success();
        } catch (DeadLink e) {
            context.getEvent().detail("link_id", linkId).error(error(e.problem()));
            context.failure(AuthenticationFlowError.INVALID_CREDENTIALS, page(context, e));
        }
    }

    private static Response page(AuthenticationFlowContext context, DeadLink problem) {
        return new LinkPages(context.getSession()).problem(problem);
    }

    private static String error(LinkProblem problem) {
        return problem == LinkProblem.EXPIRED ? Errors.EXPIRED_CODE : Errors.INVALID_CODE;
    }

    @Override
    public boolean requiresUser() {
        return false;
    }
}
