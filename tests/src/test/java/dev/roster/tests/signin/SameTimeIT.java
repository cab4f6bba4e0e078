package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the answer to "send me a link" takes does not tell whose the address is (R20, docs/rules.md). */
@OnKeycloak
@Tag("verify")
class SameTimeIT {

    private static final int ROUNDS = 60;

    /** As many as the limit allows from one source, before the clock has to go on. */
    private static final int ROUNDS_IN_AN_HOUR = 5;

    /** Four standard deviations: one run in three thousand fails by chance, with five comparisons. */
    private static final double FAR = 4;

    @Test
    void asksOfAllKindsTakeTheSameTime(TeamRealm realm, Organization acme, Server server) {
        Map<String, String> addresses = addresses(realm, acme);
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        addresses.keySet().forEach(kind -> millis.put(kind, new ArrayList<>()));
        addresses.values().forEach(address -> ask(realm, address));
        for (int round = 1; round <= ROUNDS; round++) {
            if (round % ROUNDS_IN_AN_HOUR == 0) {
                server.clock().advance(Duration.ofMinutes(61));
            }
            addresses.forEach((kind, address) -> millis.get(kind).add(ask(realm, address)));
        }

        millis.forEach((kind, sample) -> System.out.printf(
                "Asking for a link, %s: median %.1f ms, z against active %.2f%n",
                kind, MannWhitney.median(sample), MannWhitney.z(sample, millis.get("active"))));
        assertThat(millis.entrySet())
                .allSatisfy(kind -> assertThat(Math.abs(MannWhitney.z(kind.getValue(), millis.get("active"))))
                        .as(kind.getKey())
                        .isLessThan(FAR));
    }

    private static Map<String, String> addresses(TeamRealm realm, Organization acme) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("unknown", acme.newAddress("unknown"));
        addresses.put("invited", acme.invite("viewer").email());
        addresses.put("active", acme.member("viewer").email());
        addresses.put("deactivated", Shut.deactivated(acme));
        addresses.put("locked", Shut.locked(realm, acme));
        addresses.put("suspended", Shut.suspended(realm));
        return addresses;
    }

    private static double ask(TeamRealm realm, String address) {
        SignInPage page = new SignInPage(
                realm.newBrowser().open(realm.clients().app().signIn().address()));
        long start = System.nanoTime();
        page.ask(address);
        return (System.nanoTime() - start) / 1e6;
    }
}
