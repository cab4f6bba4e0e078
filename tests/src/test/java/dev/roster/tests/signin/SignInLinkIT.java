package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Hop;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link does that somebody asked for on the sign-in page (R25, R45, R47, R48, R51, R52, R53, docs/rules.md). */
@OnKeycloak
class SignInLinkIT {

    private TeamRealm realm;
    private Organization acme;
    private Member member;
    private int signInsBefore;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("technician");
        signInsBefore = member.signIns().size();
    }

    @Test
    void theFirstPageAsksForAnAddressAndOffersThePassword(Browser browser) {
        SignInPage page =
                new SignInPage(browser.open(realm.clients().app().signIn().address()));

        assertThat(page.asksForAddress()).isTrue();
        assertThat(page.offersPassword()).isTrue();
    }

    @Test
    void inTheBrowserThatAskedItSignsInAtOnceAndTheApplicationGetsItsOwnAnswer(Browser browser) {
        Asking asking = Asking.by(member, browser);

        Page landed = browser.open(asking.mail().link());

        Tokens tokens = asking.request().redeem(landed);
        assertThat(tokens.claims().path("email").asText()).isEqualTo(member.email());
        assertThat(tokens.idClaims().path("amr")).extracting(JsonNode::asText).containsExactly("magic-link");
        JsonNode event = member.signIns().get(0).get("details");
        assertThat(event.get("sign_in_method").asText()).isEqualTo("magic-link");
        assertThat(event.get("link_purpose").asText()).isEqualTo("sign-in");
        assertThat(event.get("username").asText()).isEqualTo(member.email());
        assertThat(landed.hops().stream().skip(1).map(hop -> hop.address().toString()))
                .noneMatch(address -> address.contains(asking.mail().secret()));
    }

    @Test
    void inAnyOtherBrowserItShowsAButtonAndLandsAtTheClientThatAsked(Browser asking, Browser other) {
        Asking asked = Asking.by(member, asking);

        LinkPage page = new LinkPage(other.open(asked.mail().link()));

        assertThat(page.offersToSignIn()).isTrue();
        assertNobodySignedIn();
        assertThat(page.press().address())
                .isEqualTo(realm.server().application().home(realm.name()));
        assertThat(member.signIns()).hasSize(signInsBefore + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Moz, prefetch",
        "X-Purpose, preview",
        "Sec-Fetch-Dest, image"
    })
    void whatTheBrowserThatAskedFetchesInAdvanceChangesNothing(String header, String value, Browser browser) {
        Asking asking = Asking.by(member, browser);
        browser.get(asking.mail().link(), Map.of(header, value));

        Hop fetched = browser.get(realm.linkAddress(), Map.of(header, value));

        assertThat(fetched.status()).isEqualTo(200);
        assertNobodySignedIn();
        asking.request().redeem(browser.open(asking.mail().link()));
    }

    @Test
    void headInTheBrowserThatAskedChangesNothing(Browser browser) {
        Asking asking = Asking.by(member, browser);
        browser.get(asking.mail().link());

        assertThat(browser.head(asking.mail().link()).status()).isLessThan(400);
        assertThat(browser.head(realm.linkAddress()).status()).isEqualTo(200);

        assertNobodySignedIn();
        asking.request().redeem(browser.open(asking.mail().link()));
    }

    @Test
    void aLinkToWhichAGatewayAddedParametersWorks(Browser browser) {
        Asking asking = Asking.by(member, browser);

        asking.request().redeem(browser.open(URI.create(asking.mail().link() + "?utm_source=mail&x=%20")));
    }

    @Test
    void theSessionsIdIsNoneThatWasKnownBefore(Browser browser) {
        Asking asking = Asking.by(member, browser);
        String before = SessionIds.root(browser);

        asking.request().redeem(browser.open(asking.mail().link()));

        assertThat(member.sessions())
                .extracting(session -> session.get("id").asText())
                .doesNotContain(before);
        assertThat(SessionIds.root(browser)).isNotEqualTo(before);
    }

    @Test
    void theBrowserThatOnlyWaitsGetsNothing(Browser attacker, Browser victim) {
        Asking asking = Asking.by(member, attacker);
        new LinkPage(victim.open(asking.mail().link())).press();

        Page reloaded = attacker.open(asking.page().address());
        Page next = attacker.open(asking.page().next());

        assertThat(new WaitingPage(reloaded).waits()).isTrue();
        assertThat(attacker.cookies()).noneMatch(cookie -> cookie.startsWith("KEYCLOAK_IDENTITY="));
        assertThat(next.describe()).doesNotContain("code=");
        assertThat(asking.page().enter(asking.mail().code()).isElsewhere()).isFalse();
        assertThat(member.signIns()).hasSize(signInsBefore + 1);
    }

    @Test
    void whoeverTypesSomebodysAddressStopsNoneOfTheirLinks(Browser owner) {
        Asking asking = Asking.by(member, owner);
        for (int i = 0; i < 10; i++) {
            new SignInPage(realm.newBrowser()
                            .open(realm.clients().app().signIn().address()))
                    .ask(member.email());
        }

        asking.request().redeem(owner.open(asking.mail().link()));
    }

    @Test
    void aNewerLinkOfTheSameLoginStopsTheOlder(Browser browser, Server server) {
        Asking first = Asking.by(member, browser);
        server.clock().advance(Duration.ofSeconds(31));
        int mails = server.inbox().mailsTo(member.email()).size();
        assertThat(first.page().resend().waits()).isTrue();
        URI second = server.inbox().await(member.email(), mails + 1).link();

        Page old = browser.open(first.mail().link());

        assertThat(old.isElsewhere()).isFalse();
        assertNobodySignedIn();
        first.request().redeem(browser.open(second));
    }

    @Test
    void aSignInStopsAllOtherSignInLinks(Browser one, Browser two) {
        Asking first = Asking.by(member, one);
        Asking second = Asking.by(member, two);

        first.request().redeem(one.open(first.mail().link()));

        Page page = two.open(second.mail().link());
        assertThat(page.isElsewhere()).isFalse();
        assertThat(new LinkPage(page).offersToSignIn()).isFalse();
        assertThat(member.signIns()).hasSize(signInsBefore + 1);
    }

    @Test
    void whoHasASecondFactorIsAskedForItInTheBrowserThatAsked(Browser browser) {
        member.addSecondFactor();
        Asking asking = Asking.by(member, browser);

        SecondFactorPage page = new SecondFactorPage(browser.open(asking.mail().link()));

        assertThat(page.asks()).as(page.page().describe()).isTrue();
        assertNobodySignedIn();
        Tokens tokens = asking.request().redeem(page.enter(member.secondFactorCode()));
        assertThat(tokens.idClaims().path("amr"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("magic-link", "otp");
    }

    @Test
    void whoHasASecondFactorIsAskedForItInAnyOtherBrowser(Browser asking, Browser other) {
        member.addSecondFactor();
        Asking asked = Asking.by(member, asking);

        SecondFactorPage page =
                new SecondFactorPage(new LinkPage(other.open(asked.mail().link())).press());

        assertThat(page.asks()).as(page.page().describe()).isTrue();
        assertNobodySignedIn();
        assertThat(page.enter(member.secondFactorCode()).isElsewhere()).isTrue();
    }

    @Test
    void inALoginThatTimedOutItShowsItsButton(Browser browser, Server server) {
        realm.keycloakApi().put("", Map.of("accessCodeLifespanLogin", 60)).expect(204);
        Asking asking = Asking.by(member, browser);
        server.clock().advance(Duration.ofSeconds(90));

        LinkPage page = new LinkPage(browser.open(asking.mail().link()));
        realm.keycloakApi().put("", Map.of("accessCodeLifespanLogin", 3600)).expect(204);

        assertThat(page.offersToSignIn()).isTrue();
        assertThat(page.press().isElsewhere()).isTrue();
    }

    @Test
    void somebodyElseWhoIsSignedInThereIsAskedAndNotSwitched(Browser browser) {
        Member other = acme.member("viewer");
        int sessionsElsewhere = other.sessions().size();
        Asking asking = Asking.by(member, browser);
        realm.signIn(browser, realm.clients().stranger(), other);

        LinkPage page = new LinkPage(browser.open(asking.mail().link()));

        assertThat(page.page().text()).contains(other.email());
        assertNobodySignedIn();
        assertThat(page.press().isElsewhere()).isTrue();
        assertThat(member.signIns()).hasSize(signInsBefore + 1);
        assertThat(other.sessions()).hasSize(sessionsElsewhere);
    }

    @Test
    void whoIsSignedInAlreadySignsInAnew(Browser asking, Browser other) {
        realm.signIn(other, realm.clients().app(), member);
        int sessions = member.sessions().size();
        Asking asked = Asking.by(member, asking);

        Page landed = new LinkPage(other.open(asked.mail().link())).press();

        assertThat(landed.isElsewhere()).isTrue();
        assertThat(member.sessions()).as("it takes the place of the one before").hasSize(sessions);
        assertThat(member.signIns().get(0).at("/details/sign_in_method").asText())
                .isEqualTo("magic-link");
    }

    private void assertNobodySignedIn() {
        assertThat(member.signIns()).hasSize(signInsBefore);
    }
}
