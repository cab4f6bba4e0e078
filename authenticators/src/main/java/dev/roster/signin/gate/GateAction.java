package dev.roster.signin.gate;

import dev.roster.realm.TeamRealm;
import dev.roster.signin.factor.SessionFactors;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/**
 * The gate at the end of every sign-in, whatever flow it came by, and again between two pages of required actions.
 * Keycloak asks every required action of the realm whether it has to be done; this one never has, and closes the way to
 * whom the {@link Gate} refuses. That reaches an identity provider without a post-login flow, and a page that was open
 * when its member was shut out, even where they are back since.
 */
final class GateAction implements RequiredActionProvider {

    private static final String TOKEN_ENDPOINT = "/protocol/openid-connect/token";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        if (!TeamRealm.is(context.getRealm())) {
            return;
        }
        if (!asksForToken(context)) {
            PageGate.pass(context);
        }
        new SessionOfBrowser(context).renewIfFormer();
        SessionFactors.note(context.getAuthenticationSession());
        FirstFactor.of(context.getAuthenticationSession())
                .ifPresent(method -> context.getEvent().detail(SignInRecorder.METHOD, method));
    }

    /** The token endpoint has no pages; {@link TokenGate} stands there. */
    private static boolean asksForToken(RequiredActionContext context) {
        String endpoint = "/realms/" + context.getRealm().getName() + TOKEN_ENDPOINT;
        return context.getUriInfo().getPath().endsWith(endpoint);
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.success();
    }

    @Override
    public void processAction(RequiredActionContext context) {
        context.success();
    }

    @Override
    public void close() {}
}
