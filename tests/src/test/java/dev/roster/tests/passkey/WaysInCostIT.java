package dev.roster.tests.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.chromium.VirtualAuthenticator;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a sign-in costs the server by each way in, in one run: from what the person does last on the page (the touch, the
 * press of the password's button, the link opened) until the application has its tokens. In Chromium, whose requests to
 * Keycloak are counted; the email and the page before are not.
 */
@Tag("verify")
@OnKeycloak
@InChromium
class WaysInCostIT {

    private static final String CLAIMS = "#claims";

    private TeamRealm realm;
    private Member member;

    @Test
    void aPasskeyTakesOneRequestAndFewStatements(TeamRealm realm, Organization acme, Tab tab) {
        this.realm = realm;
        member = acme.member("viewer");
        realm.set("roster.notices", "none").expect(204);
        VirtualAuthenticator.of(tab);
        VirtualAuthenticator.withoutAutofill(tab);
        tab.open(linkFor(tab, 2));
        tab.page().click("#set-up");
        assertThat(tab.page().locator(CLAIMS)).isVisible();

        Cost passkey = least(() -> {
            leave(tab);
            open(tab);
            return cost(tab, () -> tab.page().click("#use-passkey"));
        });
        Cost password = least(() -> {
            leave(tab);
            open(tab);
            tab.page().click("#use-password");
            tab.page().fill("#username", member.email());
            tab.page().fill("#password", member.password());
            return cost(tab, () -> tab.page().click("#kc-login"));
        });
        AtomicInteger mails = new AtomicInteger(2);
        Cost link = least(() -> {
            leave(tab);
            URI address = linkFor(tab, mails.incrementAndGet());
            return cost(tab, () -> tab.open(address));
        });

        System.out.printf("Sign-in by passkey: %s; by password: %s; by link: %s%n", passkey, password, link);
        assertThat(passkey.statements()).isLessThan(40);
        assertThat(passkey.requests()).isEqualTo(1).isLessThan(link.requests());
    }

    /** Of three: other work of the node counts too. */
    private static Cost least(Supplier<Cost> once) {
        return Stream.generate(once)
                .limit(3)
                .min(Comparator.comparing(Cost::statements))
                .orElseThrow();
    }

    private Cost cost(Tab tab, Runnable last) {
        AtomicLong requests = new AtomicLong();
        Consumer<Request> count = request -> {
            if (request.isNavigationRequest() && request.url().contains("/realms/")) {
                requests.incrementAndGet();
            }
        };
        tab.page().onRequest(count);
        long statements = realm.server().inside().statementsOf(() -> {
            last.run();
            assertThat(tab.page().locator(CLAIMS)).isVisible();
        });
        tab.page().offRequest(count);
        return new Cost(statements, requests.get());
    }

    private void open(Tab tab) {
        tab.open(realm.server().application().home(realm.name()));
    }

    private static void leave(Tab tab) {
        tab.context().clearCookies();
    }

    private URI linkFor(Tab tab, int mails) {
        Page page = tab.page();
        open(tab);
        page.fill("#email", member.email());
        page.click("#send-link");
        assertThat(page.locator("#resend")).isVisible();
        return realm.server().inbox().await(member.email(), mails).link();
    }

    private record Cost(long statements, long requests) {
        @Override
        public String toString() {
            return statements + " SQL statements, " + requests + " requests";
        }
    }
}
