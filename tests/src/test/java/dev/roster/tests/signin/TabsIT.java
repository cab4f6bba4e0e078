package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tabs, the back button and a reload end somewhere sensible. */
@OnKeycloak
class TabsIT {

    private TeamRealm realm;
    private Member member;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
    }

    @Test
    void aReloadOfThePageThatWaitsWaits(Browser browser) {
        Asking asking = Asking.by(member, browser);

        WaitingPage reloaded = new WaitingPage(browser.open(asking.page().address()));

        assertThat(reloaded.waits()).isTrue();
        asking.request().redeem(reloaded.enter(asking.mail().code()));
    }

    @Test
    void thePageThatWaitsGoesOnToTheApplicationAfterTheLinkWasOpenedInAnotherTab(Browser browser) {
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));

        Page next = browser.open(asking.page().next());

        assertThat(next.address()).isEqualTo(realm.server().application().home(realm.name()));
    }

    @Test
    void aTabWithALoginOfItsOwnGoesOnWithThat(Browser browser) {
        AuthorizationRequest first = realm.clients().app().signIn();
        AuthorizationRequest second = realm.clients().app().signIn();
        WaitingPage waiting = new SignInPage(browser.open(first.address())).ask(member.email());
        SignInPage other = new SignInPage(browser.open(second.address()));
        second.redeem(other.signIn(member.email(), member.password()));

        Page next = browser.open(waiting.next());

        assertThat(first.redeem(next).claims().path("email").asText()).isEqualTo(member.email());
    }

    @Test
    void eachOfTwoTabsHasItsOwnLink(Browser browser) {
        Asking first = Asking.by(member, browser);
        Asking second = Asking.by(member, browser);

        second.request().redeem(browser.open(second.mail().link()));

        assertThat(browser.open(first.mail().link()).status()).isLessThan(500);
        assertThat(browser.open(first.page().next()).isElsewhere()).isTrue();
    }

    @Test
    void theBackButtonAfterTheSignInLeadsToTheApplication(Browser browser) {
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));

        Page back = browser.open(asking.page().address());

        assertThat(back.isElsewhere()).as(back.describe()).isTrue();
        assertThat(back.address().toString())
                .startsWith(realm.server().application().home(realm.name()).toString());
    }

    @Test
    void anOpenedLinkThatIsReloadedSaysThatItWasUsed(Browser browser) {
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));

        Page again = browser.open(asking.mail().link());

        assertThat(again.status()).isLessThan(500);
        assertThat(again.text()).contains("used");
    }

    @Test
    void theWayBackFromThePasswordLeadsToThePageThatWaits(Browser browser) {
        Asking asking = Asking.by(member, browser);
        SignInPage password = new SignInPage(asking.page().page().press("#use-password"));

        Page page = password.page().press("#use-link");

        assertThat(new WaitingPage(page).waits()).as(page.describe()).isTrue();
        asking.request().redeem(browser.open(asking.mail().link()));
    }

    @Test
    void aLinkOpenedWhileThePasswordIsShownSignsIn(Browser browser) {
        Asking asking = Asking.by(member, browser);
        asking.page().page().press("#use-password");

        asking.request().redeem(browser.open(asking.mail().link()));
    }
}
