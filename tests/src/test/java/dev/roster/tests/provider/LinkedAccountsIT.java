package dev.roster.tests.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.JoinPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.SsoSession;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * My Account, "Linked accounts": members connect and remove accounts at Google and Microsoft, in a real browser. What is
 * refused on the way is with {@link LinkingIT}.
 */
@InChromium
class LinkedAccountsIT extends SocialTest {

    private static final double FIRST_VISIT_MILLIS = 90_000;

    @Test
    void theyAreLinkedSignInAndAreUnlinkedAgain(Tab tab) {
        Member member = acme.member("viewer");
        Account google = Account.google(id(), acme.newAddress("privately"));
        Account microsoft = Account.microsoft(id(), member.email());
        openLinkedAccounts(tab, member);

        link(tab, google, "google");

        assertThat(tab.page().locator("#google-idp-unlink")).isVisible();
        assertThat(tab.page().locator("#google-idp-username")).hasText(google.email());
        assertThat(social.inbox().await(member.email(), 2).text()).contains("Google");
        assertIn(signIn("google", google), member, "google");

        link(tab, microsoft, "microsoft");

        assertThat(tab.page().locator("#microsoft-idp-unlink")).isVisible();
        assertThat(social.links(member).findValuesAsText("userId"))
                .containsExactlyInAnyOrder(google.id(), StandIns.TENANT + "." + microsoft.id());

        tab.page().click("#google-idp-unlink");

        assertThat(tab.page().getByText("Unlinked.")).isVisible();
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        assertThat(signIn("google", google).text()).contains("You can’t sign in with this account");

        tab.page().click("#microsoft-idp-unlink");

        assertThat(tab.page().locator("#microsoft-idp-link")).isVisible();
        assertThat(signIn("microsoft", microsoft).has("#resend"))
                .as("it starts at the first sign-in again")
                .isTrue();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void theLastOneOfSomebodyWithoutAPasswordStaysAndTheySaySo(Tab tab) {
        Member invitee = acme.invite("viewer");
        Browser browser = social.realm().newBrowser();
        new JoinPage(social.signIn("google", browser, Account.google(id(), invitee.email()))).join();
        SsoSession.give(tab, social.realm(), browser);
        tab.open(linkedAccounts());
        await(tab.page().locator("#google-idp-unlink")).click();

        assertThat(tab.page().getByText("this is the last linked account, and you have no password"))
                .isVisible();
        tab.screenshot("refused");
        assertThat(social.links(invitee)).hasSize(1);

        invitee.setPassword();
        tab.page().click("#google-idp-unlink");
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        assertThat(social.links(invitee)).isEmpty();
    }

    @Test
    void itsPagesHaveNoBarriersAndWhoeverCancelsIsBackAndNothingIsLinked(Tab tab) {
        Member member = acme.member("viewer");
        // Keycloak calls both paginations the same.
        Looks looks = Looks.of(tab, "landmark-unique");
        openLinkedAccounts(tab, member);
        looks.areRight("list");

        begin(tab, "google");
        looks.areRight("confirm");
        tab.page().click("#kc-cancel");
        assertThat(tab.page().locator("#google-idp-link")).isVisible();

        social.standIns().refuse();
        begin(tab, "google").click();
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        assertThat(social.links(member)).isEmpty();
    }

    private void openLinkedAccounts(Tab tab, Member member) {
        SsoSession.give(tab, member);
        tab.open(linkedAccounts());
        await(tab.page().locator("#google-idp-link"));
    }

    private URI linkedAccounts() {
        return social.account("account-security/linked-accounts");
    }

    private void link(Tab tab, Account account, String provider) {
        social.standIns().signIn(account);
        begin(tab, provider).click();
    }

    /** Asks for it, as far as the page that asks whether it is meant, and gives the button that says yes. */
    private static Locator begin(Tab tab, String provider) {
        Locator button = tab.page().locator("#" + provider + "-idp-link");
        Locator confirm = tab.page().locator("#kc-continue");
        assertThat(button).isVisible();
        Step.untilItTook(() -> {
            if (button.isVisible()) {
                button.click(new Locator.ClickOptions().setTimeout(Step.SOON));
            }
            assertThat(confirm).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Step.SOON));
        });
        return confirm;
    }

    private static Locator await(Locator button) {
        button.waitFor(new Locator.WaitForOptions().setTimeout(FIRST_VISIT_MILLIS));
        return button;
    }

    private Page signIn(String provider, Account account) {
        return social.signIn(provider, social.realm().newBrowser(), account);
    }
}
