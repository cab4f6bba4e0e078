package dev.roster.link;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/** How long links live in a realm: the realm attributes {@code roster.link.<purpose>}, in seconds, 60 to 2592000. */
public final class Lifetime {

    private static final Logger LOG = Logger.getLogger(Lifetime.class);
    private static final int SHORTEST = 60;
    private static final int LONGEST = 2_592_000;

    /** What was complained about already, so that an impossible value is logged once and not at every link. */
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private Lifetime() {}

    /** The lifetime in seconds; the default where the attribute is absent or impossible. */
    public static int of(Purpose purpose, RealmModel realm) {
        String attribute = "roster.link." + purpose.purposeName();
        String value = realm.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            return purpose.defaultSeconds();
        }
        try {
            int seconds = Integer.parseInt(value.strip());
            if (seconds >= SHORTEST && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            LOG.debugf(e, "%s is no number", attribute);
        }
        report(realm, attribute, value, purpose.defaultSeconds());
        return purpose.defaultSeconds();
    }

    private static void report(RealmModel realm, String attribute, String value, int used) {
        if (REPORTED.add(realm.getId() + ' ' + attribute + ' ' + value)) {
            LOG.errorf(
                    "Realm %s: attribute %s is '%s', but must be %d to %d seconds. Using %d.",
                    realm.getName(), attribute, value, SHORTEST, LONGEST, used);
        }
    }
}
