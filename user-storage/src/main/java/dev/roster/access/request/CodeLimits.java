package dev.roster.access.request;

import dev.roster.limit.Counted;
import dev.roster.limit.Limit;
import dev.roster.limit.RateLimits;
import dev.roster.limit.Refused;
import dev.roster.limit.Source;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * How many wrong codes are looked at, over all logins and nodes: few enough that nobody guesses one (docs/measurements.md
 * has the calculation). A code counts before it is looked at, whatever the address; a right one is given back.
 */
public final class CodeLimits {

    private static final Logger LOG = Logger.getLogger(CodeLimits.class);

    private final RateLimits limits;
    private final RealmModel realm;
    private final Counted[] counted;

    /**
     * @param address that the page shows
     * @param remoteHost from where the code is typed
     */
    public CodeLimits(KeycloakSession session, RealmModel realm, String address, String remoteHost) {
        this.limits = new RateLimits(session, realm);
        this.realm = realm;
        this.counted = new Counted[] {
            Limit.WRONG_CODES_PER_SOURCE.of(Source.of(remoteHost)),
            Limit.WRONG_CODES_PER_ADDRESS.of(address),
            Limit.WRONG_CODES_PER_REALM.of("")
        };
    }

    /** True while emails carry a link and no code: a code would not be looked at. */
    public boolean areUsedUp() {
        return limits.isUsedUp(counted);
    }

    /**
     * Counts a code that was typed.
     *
     * @return what refuses to look at it; nothing where it may be looked at
     */
    public Optional<Refused> take() {
        Optional<Refused> refused = limits.take(counted);
        refused.filter(CodeLimits::isUnusual)
                .ifPresent(over -> LOG.warnf(
                        "Realm %s: more than %d wrong sign-in codes in a day. Somebody may be guessing. For now emails"
                                + " carry a link and no code.",
                        realm.getName(), over.limit().most()));
        return refused;
    }

    /** True at the moment at which a realm has had more wrong codes than people mistype. */
    public static boolean isUnusual(Refused refused) {
        return refused.limit() == Limit.WRONG_CODES_PER_REALM && refused.first();
    }

    /** The code that was counted last was right. */
    public void giveBack() {
        limits.giveBack(counted);
    }
}
