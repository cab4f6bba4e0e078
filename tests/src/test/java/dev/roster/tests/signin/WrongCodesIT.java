package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import dev.roster.tests.testbed.UsedUpLimit;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrong codes count over all logins, so that no code is guessed. */
@OnKeycloak
class WrongCodesIT {

    private static final String SOURCE = "127.0.0.1";

    private Server server;
    private TeamRealm realm;
    private Member member;

    /** How many emails there were when the last was asked for. */
    private int before;

    @BeforeEach
    void givenAMemberOfARealmWhereNothingWasTried(Server server, TeamRealm realm, Organization acme) {
        this.server = server;
        this.realm = realm;
        member = acme.member("viewer");
        server.inside().sql("delete from ROSTER_RATE_LIMIT where REALM_ID = '%s'".formatted(realm.id()));
    }

    @Test
    void tenWrongOnesForAnAddressMakeNoCodeRightForADay() {
        Asking asking = Asking.by(member, realm.newBrowser());
        typeWrong(5);
        typeWrong(5);

        WaitingPage page = new WaitingPage(asking.page().enter(asking.mail().code()));

        assertThat(page.waits()).as("the right one, of before").isTrue();
        assertThat(page.page().text()).contains("isn’t right");
        Mail without = mailOf(ask(realm.newBrowser()));
        assertThat(without.hasCode()).as("an email of now").isFalse();
        server.clock().advance(Duration.ofDays(1).plusMinutes(1));
        Browser browser = realm.newBrowser();
        int before = mails();
        AuthorizationRequest request = realm.clients().app().signIn();
        WaitingPage tomorrow = new SignInPage(browser.open(request.address())).ask(member.email());
        Mail mail = server.inbox().await(member.email(), before + 1);
        request.redeem(tomorrow.enter(mail.code()));
    }

    @Test
    void theLinkOfAnEmailWithoutACodeSignsIn() {
        UsedUpLimit.write(realm, "WRONG_CODES_PER_ADDRESS", member.email(), 10);
        Browser browser = realm.newBrowser();
        Asking asking = Asking.by(member, browser);

        assertThat(asking.mail().hasCode()).isFalse();
        asking.request().redeem(browser.open(asking.mail().link()));
    }

    @Test
    void aHundredWrongOnesOfOneSourceAreEnoughWhateverTheAddresses() {
        Asking asking = Asking.by(member, realm.newBrowser());
        UsedUpLimit.write(realm, "WRONG_CODES_PER_SOURCE", SOURCE, 100);

        assertThat(new WaitingPage(asking.page().enter(asking.mail().code())).waits())
                .isTrue();
        assertThat(mailOf(ask(realm.newBrowser())).hasCode()).isFalse();
    }

    @Test
    void anUnusualNumberOfThemInARealmIsAnEventOnce() {
        Asking asking = Asking.by(member, realm.newBrowser());
        UsedUpLimit.write(realm, "WRONG_CODES_PER_REALM", "", 1_000);

        asking.page().enter(asking.mail().code());
        asking.page().enter(asking.mail().code());

        assertThat(realm.events())
                .filteredOn(event -> event.path("error").asText().equals("too_many_wrong_codes"))
                .hasSize(1);
        assertThat(server.keycloak().log()).contains(realm.name() + ": more than 1000 wrong sign-in codes");
        assertThat(mailOf(ask(realm.newBrowser())).hasCode()).isFalse();
    }

    @Test
    void rightOnesAreNotCounted() {
        for (int i = 0; i < 12; i++) {
            Asking asking = Asking.by(member, realm.newBrowser());
            asking.request().redeem(asking.page().enter(asking.mail().code()));
            server.clock().advance(Duration.ofMinutes(16));
        }
    }

    private void typeWrong(int times) {
        Browser browser = realm.newBrowser();
        WaitingPage page = ask(browser);
        String right = mailOf(page).code();
        for (int i = 0; i < times; i++) {
            page = new WaitingPage(page.enter(right.equals("12345678") ? "87654321" : "12345678"));
        }
    }

    private WaitingPage ask(Browser browser) {
        before = mails();
        return new SignInPage(browser.open(realm.clients().app().signIn().address())).ask(member.email());
    }

    private Mail mailOf(WaitingPage page) {
        assertThat(page.takesCodes()).as("the page says what it always says").isTrue();
        return server.inbox().await(member.email(), before + 1);
    }

    private int mails() {
        return server.inbox().mailsTo(member.email()).size();
    }
}
