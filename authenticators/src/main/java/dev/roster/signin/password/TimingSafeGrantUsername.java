package dev.roster.signin.password;

import dev.roster.realm.TeamRealm;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.authentication.authenticators.directgrant.ValidateUsername;
import org.keycloak.models.UserModel;

/**
 * The first step of the password grant, which in team realms costs one hash for a user who is switched off, too: Keycloak's
 * own computes one for them only where they have a password. It takes the place of Keycloak's own: the same id, the
 * higher order.
 */
public final class TimingSafeGrantUsername extends ValidateUsername {

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        super.authenticate(context);
        // So it answers for a known user who is locked, for whom it has computed a hash, or switched off.
        if (context.getStatus() == FlowStatus.FORCE_CHALLENGE && TeamRealm.is(context.getRealm())) {
            UserModel user = context.getSession()
                    .users()
                    .getUserById(
                            context.getRealm(), context.getEvent().getEvent().getUserId());
            TypedPassword password = new TypedPassword(context, user, retrievePassword(context));
            if (!password.isLockedOut() && !password.isGuess()) {
                password.takeItsTime();
            }
        }
    }
}
