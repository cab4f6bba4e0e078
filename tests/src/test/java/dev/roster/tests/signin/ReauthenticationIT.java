package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is signed in and has to prove it again, can do so by link. */
@OnKeycloak
class ReauthenticationIT {

    private TeamRealm realm;
    private Organization acme;

    @BeforeEach
    void givenARealm(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
    }

    @Test
    void aMemberWithoutPasswordSetsOneAfterTheLink(Browser browser, Server server) {
        Member member = acme.invite("viewer");
        new LinkPage(browser.open(server.inbox().await(member.email()).link())).press();
        server.clock().advance(Duration.ofMinutes(10));
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("kc_action", "UPDATE_PASSWORD"));

        SignInPage page = new SignInPage(browser.open(request.address()));

        assertThat(page.asksForAddress()).as(page.page().describe()).isTrue();
        assertThat(page.addressIsFixed()).isTrue();
        assertThat(page.offersPassword()).isFalse();
        page.ask();
        Mail mail = server.inbox().await(member.email(), 2);
        Page update = browser.open(mail.link());
        assertThat(update.has("form#kc-passwd-update-form"))
                .as(update.describe())
                .isTrue();
        assertThat(member.sessions()).hasSize(1);
    }

    @Test
    void theCodeDoesItToo(Browser browser, Server server) {
        Member member = acme.member("viewer");
        realm.signIn(browser, realm.clients().app(), member);
        int sessions = member.sessions().size();
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("prompt", "login"));

        WaitingPage waiting =
                new SignInPage(browser.open(request.address())).chooseLink().ask();

        request.redeem(waiting.enter(server.inbox().await(member.email(), 2).code()));
        assertThat(member.sessions()).hasSize(sessions);
    }

    @Test
    void aMemberWithAPasswordMayUseThat(Browser browser) {
        Member member = acme.member("viewer");
        realm.signIn(browser, realm.clients().app(), member);
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("prompt", "login"));

        SignInPage page = new SignInPage(browser.open(request.address())).chooseLink();

        assertThat(page.addressIsFixed()).isTrue();
        request.redeem(page.signIn(member.password()));
    }

    @Test
    void afterMaxAgeTheLinkIsEnough(Browser browser, Server server) {
        Member member = acme.member("viewer");
        realm.signIn(browser, realm.clients().app(), member);
        server.clock().advance(Duration.ofMinutes(5));
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("max_age", "60"));

        new SignInPage(browser.open(request.address())).chooseLink().ask();

        request.redeem(browser.open(server.inbox().await(member.email(), 2).link()));
    }

    @Test
    void aLinkThatIsOpenedElsewhereDoesNotReauthenticateTheBrowserThatWaits(
            Browser browser, Browser phone, Server server) {
        Member member = acme.member("viewer");
        realm.signIn(browser, realm.clients().app(), member);
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("prompt", "login"));
        WaitingPage waiting =
                new SignInPage(browser.open(request.address())).chooseLink().ask();
        new LinkPage(phone.open(server.inbox().await(member.email(), 2).link())).press();

        assertThat(new WaitingPage(browser.open(waiting.address())).waits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"somebody@example.test", "SOMEBODY@example.test"})
    void theAddressThatTheApplicationKnowsIsFilledIn(String hint, Browser browser) {
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("login_hint", hint));

        assertThat(new SignInPage(browser.open(request.address())).address()).isEqualTo(hint);
    }
}
