package dev.roster.tests.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The pages of a sign-in that an identity provider ends: in a real browser, light and dark, on a phone. */
@InChromium
class PagesIT extends SocialTest {

    @Test
    void aReloadAfterTheProviderWasSwitchedOff(Tab tab) {
        social = social.another();
        acme = social.realm().newOrganization();
        Member member = acme.member("viewer");
        social.standIns().signIn(Account.microsoft(id(), member.email()));
        tab.open(home());
        tab.page().click("#social-microsoft");
        assertThat(tab.page().locator("#resend")).isVisible();
        social.enable("microsoft", false);

        tab.page().reload();

        assertThat(tab.page().locator("h1")).hasText("You can’t sign in this way any more");
        Looks.of(tab).areRight("provider-off");
        speakGerman(tab);
        assertThat(tab.page().locator("h1")).hasText("So kannst du dich nicht mehr anmelden");
        tab.page().click("#sign-in");
        assertThat(tab.page().locator("#roster-sign-in")).isVisible();
        assertThat(tab.page().locator("#social-google")).isVisible();
        assertThat(tab.page().locator("#social-microsoft")).hasCount(0);
    }

    @Test
    void aProviderThatIsDown(Tab tab) {
        social.standIns().signIn(Account.google(id(), acme.newAddress("somebody")), Trick.DOWN);
        tab.open(home());
        tab.page().click("#social-google");

        assertThat(tab.page().locator("#kc-error-message")).containsText("isn’t answering as it should");
        Looks.of(tab).areRight("provider-down");
        tab.page().click("#backToApplication");
        assertThat(tab.page().locator("#roster-sign-in")).isVisible();
    }

    @Test
    void whoeverWasInvitedIsAskedWhetherTheyJoin(Tab tab) {
        Member invitee = acme.invite(acme.member("admin").teamApi(), "viewer");
        social.standIns().signIn(Account.google(id(), invitee.email()));
        tab.open(home());
        tab.page().click("#social-google");

        assertThat(tab.page().locator("h1")).hasText("Join " + acme.name());
        assertThat(tab.page().locator(".roster-lead")).containsText("Jana Novak invites you");
        Looks.of(tab).areRight("join");
        speakGerman(tab);
        assertThat(tab.page().locator("h1")).hasText(acme.name() + " beitreten");
        tab.page().click("#refuse");
        assertThat(tab.page().locator("h1")).hasText("Du bist " + acme.name() + " nicht beigetreten");
        Looks.of(tab).areRight("refused");
        tab.page().click("#sign-in");
        tab.page().click("#social-google");
        tab.page().click("#join");
        assertThat(tab.page().locator("#claims")).isVisible();
    }

    @Test
    void anAddressWithoutAPage(Tab tab) {
        tab.open(social.realm()
                .server()
                .keycloak()
                .url("/realms/" + social.realm().name() + "/broker/nowhere/endpoint"));

        assertThat(tab.page().locator("#kc-error-message")).containsText("There’s no page at this address");
        Looks.of(tab).areRight("no-page");
        tab.page().click("#sign-in");
        assertThat(tab.page().locator("#roster-sign-in")).isVisible();
    }

    private URI home() {
        return social.realm().server().application().home(social.realm().name());
    }

    /** Chooses German from the menu of languages. */
    private static void speakGerman(Tab tab) {
        Locator german = tab.page().locator(".roster-languages a[lang=de]");
        Step.untilItTook(() -> {
            if (!german.isVisible()) {
                tab.page().locator(".roster-languages summary").click();
            }
            german.click(new Locator.ClickOptions().setTimeout(Step.SOON));
            assertThat(tab.page().locator("html"))
                    .hasAttribute("lang", "de", new LocatorAssertions.HasAttributeOptions().setTimeout(Step.SOON));
        });
    }
}
