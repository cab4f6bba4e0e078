package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Hop;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an invitation link does when it is opened and pressed as it should be (R25, R47, docs/rules.md). */
@OnKeycloak
class LinkIT {

    private TeamRealm realm;
    private Organization acme;
    private Member invitee;
    private Mail mail;

    @BeforeEach
    void givenAnInvitation(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        invitee = acme.invite("viewer");
        mail = realm.server().inbox().await(invitee.email());
    }

    @Test
    void headAndTenGetsChangeNothing(Browser scanner) {
        Hop head = scanner.head(mail.link());
        for (int i = 0; i < 10; i++) {
            scanner.open(mail.link());
        }

        assertThat(head.status()).isLessThan(400);
        assertThat(invitee.signIns()).isEmpty();
        assertThat(realm.user(invitee.id()).get("emailVerified").asBoolean()).isFalse();
        assertThat(status()).isEqualTo("invited");
        assertThat(new LinkPage(realm.newBrowser().open(mail.link())).press().isElsewhere())
                .isTrue();
    }

    @Test
    void aReloadedPageStillWorks(Browser browser) {
        Page first = browser.open(mail.link());

        Page reloaded = browser.open(first.address());

        assertThat(new LinkPage(reloaded).press().isElsewhere()).isTrue();
    }

    @Test
    void aMemberWithASecondFactorIsAskedForIt(Browser browser) {
        invitee.addSecondFactor();

        SecondFactorPage page = new SecondFactorPage(new LinkPage(browser.open(mail.link())).press());

        assertThat(page.asks()).as(page.page().describe()).isTrue();
        assertThat(invitee.signIns()).isEmpty();
        Page entered = page.enter(invitee.secondFactorCode());
        assertThat(entered.address())
                .as(entered.describe())
                .isEqualTo(realm.server().application().home(realm.name()));
        assertThat(invitee.signIns()).hasSize(1);
        assertThat(status()).isEqualTo("active");
    }

    @Test
    void aWrongSecondFactorOpensNothing(Browser browser) {
        invitee.addSecondFactor();

        Page refused = new SecondFactorPage(new LinkPage(browser.open(mail.link())).press()).enter("000000");

        assertThat(refused.isElsewhere()).isFalse();
        assertThat(invitee.signIns()).isEmpty();
    }

    @Test
    void theSessionIdIsNewAfterTheSignIn(Browser browser) {
        Page page = browser.open(mail.link());
        Page landed = new LinkPage(page).press();

        assertThat(landed.isElsewhere()).isTrue();
        assertThat(browser.cookies()).anyMatch(cookie -> cookie.startsWith("KEYCLOAK_IDENTITY="));
        assertThat(String.join("\n", browser.cookies())).doesNotContain(mail.secret());
    }

    @Test
    void theLinkSignsInItsOwnMemberOnly(Browser browser) {
        Member other = acme.invite("admin");

        new LinkPage(browser.open(mail.link())).press();

        assertThat(invitee.signIns()).hasSize(1);
        assertThat(other.signIns()).isEmpty();
        assertThat(realm.user(other.id()).get("emailVerified").asBoolean()).isFalse();
    }

    private String status() {
        return realm.teamApi()
                .get(acme.users() + "/" + invitee.id())
                .expect(200)
                .json()
                .get("status")
                .asText();
    }
}
