package dev.roster.access;

import dev.roster.limit.Counted;
import dev.roster.limit.Limit;
import dev.roster.limit.RateLimits;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * How often a member may try their second factor whom wrong passwords have locked, and who has come by a link all the
 * same. Keycloak's lock knows no difference between passwords and codes; these tries are counted apart, before anybody
 * looks at them.
 */
public final class SecondFactorTries {

    private final RateLimits limits;
    private final Lockout lockout;

    public SecondFactorTries(KeycloakSession session, RealmModel realm) {
        this.limits = new RateLimits(session, realm);
        this.lockout = new Lockout(session, realm);
    }

    /** Counts a try. True where it may be looked at although the user is locked; false where they are not, too. */
    public boolean take(UserModel user) {
        return user.isEnabled()
                && lockout.locks(user)
                && !lockout.keepsOut(user)
                && limits.take(tries(user)).isEmpty();
    }

    /** The one that was taken last was right. */
    public void giveBack(UserModel user) {
        limits.giveBack(tries(user));
    }

    private static Counted tries(UserModel user) {
        return Limit.SECOND_FACTORS_WHILE_LOCKED.of(user.getId());
    }
}
