package dev.roster.tests.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.chromium.VirtualAuthenticator;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys as people meet them: offered after a link, then the way in (R19, R26, docs/rules.md). */
@OnKeycloak
@InChromium
class PasskeyIT {

    private static final String CLAIMS = "#claims";
    private static final String AMR = "#amr";
    private static final String OFFER = "#set-up";

    private TeamRealm realm;
    private Organization acme;
    private Member member;

    @BeforeEach
    void givenAMemberWithoutPassword(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("technician").withoutPassword();
        // So that the links are all that comes.
        realm.set("roster.notices", "none").expect(204);
    }

    @Test
    void theOfferAfterALinkIsTheWayInFromThenOn(Tab tab) {
        VirtualAuthenticator device = VirtualAuthenticator.of(tab);
        signInByLink(tab, 2);
        assertThat(tab.page().locator("h1")).hasText("Sign in faster next time");
        assertThat(tab.page().locator("#later")).isVisible();
        Looks.of(tab).areRight("offer");

        tab.page().click(OFFER);

        assertThat(tab.page().locator(CLAIMS)).isVisible();
        assertThat(device.passkeys()).isEqualTo(1);
        assertThat(new Factors(member).types()).containsExactly("webauthn-passwordless");
        assertThat(label()).startsWith("Chrome on ");

        leave(tab);
        VirtualAuthenticator.withoutAutofill(tab);
        open(tab);
        tab.page().click("#use-passkey");

        assertThat(tab.page().locator(AMR)).hasText("[\"passkey\"]");
        assertThat(method()).isEqualTo("passkey");
    }

    @Test
    void theAddressOffersItInTheAutofill(Tab tab) {
        enrolled(tab);
        leave(tab);

        open(tab);

        // Chromium's stand-in for a device chooses the passkey as soon as the autofill offers it.
        assertThat(tab.page().locator(AMR)).hasText("[\"passkey\"]");
    }

    @Test
    void whoIsAskedAgainUsesItToo(Tab tab) {
        VirtualAuthenticator device = enrolled(tab);
        for (Map<String, String> asks : List.of(Map.of("prompt", "login"), Map.of("max_age", "60"))) {
            realm.server().clock().advance(Duration.ofMinutes(2));
            tab.open(realm.clients().app().signIn().with(asks).address());
            assertThat(tab.page().locator("#kc-attempted-username")).hasValue(member.email());

            tab.page().click("#use-passkey");

            assertThat(tab.page().locator(AMR)).hasText("[\"passkey\"]");
        }
        assertThat(device.passkeys()).isEqualTo(1);
    }

    @Test
    void anotherBrowserWithoutItGetsInByALinkAlone(Tab tab, Tab other) {
        enrolled(tab);

        signInByLink(other, 3);

        assertThat(other.page().locator(CLAIMS)).isVisible();
    }

    @Test
    void itIsBothFactors(Tab tab) {
        enrolled(tab);
        member.addSecondFactor();
        leave(tab);

        open(tab);

        assertThat(tab.page().locator(AMR)).hasText("[\"passkey\"]");
    }

    @Test
    void oneThatIsNotUsedLeavesEveryOtherWay(Tab tab) {
        VirtualAuthenticator device = enrolled(tab);
        leave(tab);
        device.knowsFinger(false);
        open(tab);

        tab.page().click("#use-passkey");

        assertThat(tab.page().locator("#passkey-not-used")).containsText("No passkey was used");
        tab.page().fill("#email", member.email());
        tab.page().click("#send-link");
        assertThat(tab.page().locator("#resend")).isVisible();
    }

    @Test
    void oneThatIsRemovedHereSaysSo(Tab tab) {
        VirtualAuthenticator device = enrolled(tab);
        leave(tab);
        realm.keycloakApi()
                .delete("/users/" + member.id() + "/credentials/" + new Factors(member).id("webauthn-passwordless"))
                .expect(204);

        open(tab);

        assertThat(tab.page().locator("#roster-message")).containsText("isn’t known here any more");
        Looks.of(tab).areRight("unknown-passkey");
        device.forget();
        tab.page().click("#use-link");
        assertThat(tab.page().locator("#send-link")).isVisible();
    }

    @Test
    void whoIsDeactivatedStaysOutside(Tab tab) {
        enrolled(tab);
        leave(tab);
        realm.teamApi().post(acme.user(member) + "/deactivate").expect(204);

        open(tab);

        assertThat(tab.page().locator("h1")).hasText("That didn’t work");
        assertThat(method()).isEqualTo("magic-link");
    }

    @Test
    void notNowAsksAgainAfterThirtyDaysAndNeverDoesNot(Tab tab) {
        VirtualAuthenticator.of(tab);
        signInByLink(tab, 2);
        tab.page().click("#later");
        assertThat(tab.page().locator(CLAIMS)).isVisible();

        realm.server().clock().advance(Duration.ofDays(29));
        leave(tab);
        signInByLink(tab, 3);
        assertThat(tab.page().locator(CLAIMS)).isVisible();

        realm.server().clock().advance(Duration.ofDays(2));
        leave(tab);
        signInByLink(tab, 4);
        tab.page().click("#never");
        assertThat(tab.page().locator(CLAIMS)).isVisible();

        realm.server().clock().advance(Duration.ofDays(400));
        leave(tab);
        signInByLink(tab, 5);
        assertThat(tab.page().locator(CLAIMS)).isVisible();
        assertThat(new Factors(member).types()).isEmpty();
    }

    @Test
    void nobodyIsOfferedWhatTheirDeviceCannotDoOrTheRealmHasSwitchedOff(Tab without, Tab with) {
        signInByLink(without, 2);
        assertThat(without.page().locator(CLAIMS)).isVisible();

        realm.set("roster.passkey-offer", "off").expect(204);
        try {
            VirtualAuthenticator.of(with);
            signInByLink(with, 3);
            assertThat(with.page().locator(CLAIMS)).isVisible();
        } finally {
            realm.set("roster.passkey-offer", "on").expect(204);
        }
    }

    private VirtualAuthenticator enrolled(Tab tab) {
        VirtualAuthenticator device = VirtualAuthenticator.of(tab);
        signInByLink(tab, 2);
        tab.page().click(OFFER);
        assertThat(tab.page().locator(CLAIMS)).isVisible();
        return device;
    }

    private void signInByLink(Tab tab, int mails) {
        Page page = tab.page();
        open(tab);
        page.fill("#email", member.email());
        page.click("#send-link");
        assertThat(page.locator("#resend")).isVisible();
        tab.open(realm.server().inbox().await(member.email(), mails).link());
    }

    private void open(Tab tab) {
        tab.open(realm.server().application().home(realm.name()));
    }

    private static void leave(Tab tab) {
        tab.context().clearCookies();
    }

    private String method() {
        return acme.view(member).at("/lastSignIn/method").asText();
    }

    private String label() {
        JsonNode credentials = realm.keycloakApi()
                .get("/users/" + member.id() + "/credentials")
                .expect(200)
                .json();
        return credentials.at("/0/userLabel").asText();
    }
}
