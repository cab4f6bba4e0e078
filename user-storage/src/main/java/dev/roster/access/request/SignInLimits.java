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

/** How many links the pages of the sign-in send (R59, docs/rules.md), whatever they are for and whoever asks. */
final class SignInLimits {

    private static final Logger LOG = Logger.getLogger(SignInLimits.class);

    private final RateLimits limits;

    SignInLimits(KeycloakSession session, RealmModel realm) {
        this.limits = new RateLimits(session, realm);
    }

    /**
     * Counts a link that is about to be sent.
     *
     * @param knownBrowser the browser, where the member with this address has signed in in it before: it has an allowance
     *     of its own, which strangers cannot use up
     */
    boolean allow(String address, String remoteHost, Optional<String> knownBrowser) {
        return knownBrowser.filter(browser -> allowKnown(address, browser)).isPresent()
                || allowAnybody(address, Source.of(remoteHost));
    }

    private boolean allowKnown(String address, String browser) {
        return isAllowed(Limit.SIGN_IN_LINKS_PER_KNOWN_BROWSER.of(address + ' ' + browser));
    }

    private boolean allowAnybody(String address, String source) {
        return isAllowed(
                Limit.SIGN_IN_LINKS_PER_SOURCE_AND_ADDRESS.of(address + ' ' + source),
                Limit.SIGN_IN_LINKS_PER_SOURCE.of(source),
                Limit.SIGN_IN_LINKS_PER_ADDRESS.of(address));
    }

    private boolean isAllowed(Counted... attempts) {
        Optional<Refused> refused = limits.take(attempts);
        refused.ifPresent(over -> LOG.debugf("A link was asked for too often: %s", over.limit()));
        return refused.isEmpty();
    }
}
