package dev.roster.signin.link;

import dev.roster.access.redemption.InvalidLinkException;
import dev.roster.access.redemption.InvalidLinkReason;
import dev.roster.signin.OneStepAuthenticator;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The first step after an invitation or recovery link was pressed: there is no other way to take it. */
final class LinkAuthenticator extends OneStepAuthenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (!LinkRedemption.signIn(context)) {
            InvalidLinkException interrupted = new InvalidLinkException(InvalidLinkReason.INTERRUPTED, null);
            context.forceChallenge(new LinkPages(context.getSession()).problem(interrupted));
        }
    }

    @Override
    public boolean requiresUser() {
        return false;
    }
}
