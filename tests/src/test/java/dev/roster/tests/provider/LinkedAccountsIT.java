package dev.roster.tests.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My Account, "Linked accounts": members connect and remove accounts at Google and Microsoft, in a real browser. */
@InChromium
class LinkedAccountsIT extends SocialTest {

    private URI home;

    @BeforeEach
    void givenTheApplication() {
        home = social.realm().server().application().home(social.realm().name());
    }

    @Test
    void oneIsLinkedSignsInAndIsUnlinkedAgain(Tab tab, Tab elsewhere, Tab later) {
        Member member = acme.member("viewer");
        String privately = acme.newAddress("privately");
        social.standIns().signIn(Account.google(id(), privately));
        openLinkedAccounts(tab, member);

        link(tab, "google");

        assertThat(tab.page().locator("#google-idp-unlink")).isVisible();
        assertThat(tab.page().locator("#google-idp-username")).hasText(privately);
        assertThat(social.inbox().await(member.email(), 2).text()).contains("Google");
        elsewhere.open(home);
        elsewhere.page().click("#social-google");
        assertThat(elsewhere.page().locator("#claims")).containsText(member.email());
        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo("google");

        tab.page().click("#google-idp-unlink");

        assertThat(tab.page().getByText("Unlinked.")).isVisible();
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        assertThat(social.links(member)).isEmpty();
        later.open(home);
        later.page().click("#social-google");
        assertThat(later.page().locator("h1")).hasText("You can’t sign in with this account");
    }

    @Test
    void unlinkedMicrosoftStartsAtTheFirstSignInAgain(Tab tab, Tab elsewhere) {
        Member member = acme.member("viewer");
        Account account = Account.microsoft(id(), member.email());
        social.standIns().signIn(account);
        openLinkedAccounts(tab, member);
        link(tab, "microsoft");
        assertThat(tab.page().locator("#microsoft-idp-unlink")).isVisible();
        assertThat(social.links(member).at("/0/userId").asText()).isEqualTo(StandIns.TENANT + "." + account.id());

        tab.page().click("#microsoft-idp-unlink");

        assertThat(tab.page().locator("#microsoft-idp-link")).isVisible();
        elsewhere.open(home);
        elsewhere.page().click("#social-microsoft");
        assertThat(elsewhere.page().locator("#resend")).isVisible();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void theLastOneOfSomebodyWithoutAPasswordStaysAndTheySaySo(Tab tab) {
        Member invitee = acme.invite("viewer");
        social.standIns().signIn(Account.google(id(), invitee.email()));
        tab.open(home);
        tab.page().click("#social-google");
        tab.page().click("#join");
        assertThat(tab.page().locator("#claims")).isVisible();
        tab.open(linkedAccounts());

        tab.page().click("#google-idp-unlink");

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
    void anotherMembersAccountIsRefusedInWords(Tab tab) {
        Member owner = acme.member("viewer");
        Member member = acme.member("viewer");
        Account account = Account.google(id(), owner.email());
        assertIn(social.signIn("google", social.realm().newBrowser(), account), owner, "google");
        social.standIns().signIn(account);
        openLinkedAccounts(tab, member);

        link(tab, "google");

        assertThat(tab.page().locator("#kc-error-message"))
                .containsText("Another member signs in with this Google account already");
        assertLooksRight(tab, "refused");
        assertThat(social.links(member)).isEmpty();
        assertThat(social.links(owner)).hasSize(1);
    }

    @Test
    void aForeignTenantIsRefusedHereAsWell(Tab tab) {
        Member member = acme.member("viewer");
        social.standIns().signIn(Account.microsoft(id(), member.email()).in(StandIns.OTHER_TENANT));
        openLinkedAccounts(tab, member);

        link(tab, "microsoft");

        assertThat(tab.page().getByText("Accounts of your Microsoft organization aren’t accepted here"))
                .isVisible();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void whoeverCancelsIsBackAndNothingIsLinked(Tab tab) {
        Member member = acme.member("viewer");
        openLinkedAccounts(tab, member);
        tab.page().click("#google-idp-link");

        tab.page().click("#kc-cancel");

        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        social.standIns().refuse();
        link(tab, "google");
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void oneThatIsSwitchedOffMeanwhileIsRefusedInWords(Tab tab) {
        social = social.another();
        acme = social.realm().newOrganization();
        Member member = acme.member("viewer");
        openLinkedAccounts(tab, member);
        tab.page().click("#google-idp-link");
        social.enable("google", false);

        tab.page().click("#kc-continue");

        assertThat(tab.page().locator("#kc-error-message")).containsText("was switched off here in the meantime");
        tab.page().click("#backToApplication");
        assertThat(tab.page().getByTestId("save")).isVisible();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void microsoftWithoutItsMapperConnectsNobodyHereAsWell(Tab tab) {
        social = social.another();
        acme = social.realm().newOrganization();
        Member member = acme.member("viewer");
        social.removeMapper("microsoft", "roster-microsoft-tenant");
        social.standIns().signIn(Account.microsoft(id(), member.email()));
        openLinkedAccounts(tab, member);

        link(tab, "microsoft");

        assertThat(tab.page().locator("#kc-error-message"))
                .containsText("Signing in with Microsoft isn’t set up completely here yet");
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void itsPagesHaveNoBarriers(Tab tab) {
        Member member = acme.member("viewer");
        openLinkedAccounts(tab, member);
        assertLooksRight(tab, "list");

        tab.page().click("#google-idp-link");

        assertThat(tab.page().locator("#kc-continue")).isVisible();
        assertLooksRight(tab, "confirm");
    }

    private void openLinkedAccounts(Tab tab, Member member) {
        tab.open(linkedAccounts());
        tab.page().locator("#use-password").click();
        tab.page().locator("#username").fill(member.email());
        tab.page().locator("#password").fill(member.password());
        tab.page().locator("#kc-login").click();
        assertThat(tab.page().locator("#google-idp-link")).isVisible();
    }

    private URI linkedAccounts() {
        return social.realm()
                .server()
                .keycloak()
                .url("/realms/" + social.realm().name() + "/account/account-security/linked-accounts");
    }

    private static void link(Tab tab, String provider) {
        tab.page().click("#" + provider + "-idp-link");
        Locator confirm = tab.page().locator("#kc-continue");
        assertThat(confirm).isVisible();
        confirm.click();
    }

    private static void assertLooksRight(Tab tab, String what) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.prefer(scheme);
            tab.screenshot(what + '-' + scheme);
            assertThat(tab.barriers("landmark-unique"))
                    .as("%s %s (Keycloak calls both paginations the same)", what, scheme)
                    .isEmpty();
        }
        tab.page().setViewportSize(360, 740);
        tab.screenshot(what + "-phone");
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(what)
                .isEqualTo(true);
        tab.page().setViewportSize(1280, 800);
    }
}
