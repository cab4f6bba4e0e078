package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A provider that is switched off or removed: it is gone from the sign-in, and whoever was on their way with it reads so,
 * at whatever page they are. Nothing is connected.
 */
class ProviderOffIT extends SocialTest {

    private static final String OFF = "You can’t sign in this way any more";

    /** How an operator takes a provider away. */
    private enum Gone {
        SWITCHED_OFF,
        REMOVED
    }

    @BeforeEach
    void givenARealmOfItsOwn() {
        social = social.another();
        acme = social.realm().newOrganization();
    }

    @Test
    void itIsGoneFromTheSignIn() {
        Page login = social.realm()
                .newBrowser()
                .open(social.realm().clients().app().signIn().address());
        URI button = URI.create(login.document().selectFirst("#social-google").absUrl("href"));
        social.enable("google", false);

        Page pressed = login.browser().open(button);
        Page hinted = social.realm().newBrowser().open(social.address("google"));

        assertThat(pressed.isElsewhere() || hinted.isElsewhere()).isFalse();
        assertThat(pressed.text()).contains("You can’t sign in with this provider at the moment");
        assertThat(hinted.has("#social-google")).isFalse();
        assertThat(hinted.has("#social-microsoft")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Gone.class)
    void betweenRedirectAndReturn(Gone how) {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        URI back =
                social.standIns().agree(social.ask("google", browser).address(), Account.google(id(), member.email()));
        takeAway("google", how);

        Page page = browser.open(back);

        assertOff(page, member);
        Page signIn =
                browser.open(URI.create(page.document().selectFirst("#sign-in").absUrl("href")));
        assertThat(signIn.has("form#roster-sign-in")).as(signIn.describe()).isTrue();
        assertThat(signIn.has("#social-google")).isFalse();
    }

    @Test
    void anotherBrowserLearnsNothing() {
        URI back = social.standIns()
                .agree(
                        social.ask("google", social.realm().newBrowser()).address(),
                        Account.google(id(), acme.newAddress("somebody")));
        social.enable("google", false);

        Page page = social.realm().newBrowser().open(back);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).doesNotContain(OFF);
        assertThat(page.has("a#sign-in")).as(page.describe()).isTrue();
        assertThat(social.realm()
                        .newBrowser()
                        .open(URI.create(back.toString().replace("state=", "state=.%2B.%2B.")))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Gone.class)
    void whileSomebodyWaitsForTheMail(Gone how) {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        Page waits = social.signIn("microsoft", browser, Account.microsoft(id(), member.email()));
        URI link = social.inbox().await(member.email(), 2).link();
        LinkPage opened = new LinkPage(browser.open(link));
        takeAway("microsoft", how);

        assertOff(browser.open(waits.address()), member);
        assertOff(waits.press("#resend"), member);
        assertOff(opened.press(), member);
        assertOff(browser.open(link), member);
        social.inbox().await(member.email(), 2);
    }

    @Test
    void whileSomebodyIsAskedForTheirSecondFactor() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());
        assertIn(social.signIn("google", social.realm().newBrowser(), account), member, "google");
        member.addSecondFactor();
        int signIns = member.signIns().size();
        Browser browser = social.realm().newBrowser();
        SecondFactorPage asks = new SecondFactorPage(social.signIn("google", browser, account));
        social.enable("google", false);

        Page page = asks.enter(member.secondFactorCode());

        assertThat(page.text()).as(page.describe()).contains(OFF);
        assertThat(member.signIns()).hasSize(signIns);
    }

    private void takeAway(String provider, Gone how) {
        switch (how) {
            case SWITCHED_OFF -> social.enable(provider, false);
            case REMOVED -> social.remove(provider);
        }
    }

    private void assertOff(Page page, Member member) {
        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).as(page.describe()).isBetween(400, 499);
        assertThat(page.text()).contains(OFF, "nothing was linked", "ask for a sign-in link by email");
        assertThat(social.links(member)).isEmpty();
        assertThat(member.signIns()).hasSize(1);
    }
}
