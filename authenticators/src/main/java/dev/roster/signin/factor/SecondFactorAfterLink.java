package dev.roster.signin.factor;

import dev.roster.access.SecondFactorTries;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.link.LinkRedemption;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.models.UserModel;

/** Lets members type a second factor after a link whom only wrong passwords have locked. One for each request. */
final class SecondFactorAfterLink {

    private boolean taken;

    /** True where Keycloak's lock does not count now; the try is counted by ours. */
    boolean mayTry(AuthenticationFlowContext context, UserModel user) {
        taken = TeamRealm.is(context.getRealm())
                && LinkRedemption.hasBrought(context.getAuthenticationSession(), user)
                && tries(context).take(user);
        return taken;
    }

    /** A right one does not count. */
    void settle(AuthenticationFlowContext context) {
        if (taken && context.getStatus() == FlowStatus.SUCCESS) {
            tries(context).giveBack(context.getUser());
        }
    }

    private static SecondFactorTries tries(AuthenticationFlowContext context) {
        return new SecondFactorTries(context.getSession(), context.getRealm());
    }
}
