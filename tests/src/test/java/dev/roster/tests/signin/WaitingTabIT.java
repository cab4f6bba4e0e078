package dev.roster.tests.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In a real browser, with the mail opened beside the page that waits. */
@OnKeycloak
@InChromium
class WaitingTabIT {

    @Test
    void movesOnByItselfWhenTheLinkIsOpenedBesideIt(TeamRealm realm, Organization acme, Tab tab) {
        Member member = acme.member("viewer");
        Mail mail = ask(realm, member, tab);

        Page beside = tab.context().newPage();
        beside.navigate(mail.link().toString());

        assertThat(beside.locator("#claims")).isVisible();
        assertThat(tab.page().locator("#claims")).isVisible();
        assertThat(tab.page()).hasURL(atTheApplication(realm));
    }

    @Test
    void takesTheCodeFromAPhone(TeamRealm realm, Organization acme, Tab tab) {
        Member member = acme.member("viewer");
        Mail mail = ask(realm, member, tab);

        tab.page().locator("[name=code]").fill(mail.code());
        tab.page().locator("#roster-code button[type=submit]").click();

        assertThat(tab.page().locator("#claims")).containsText(member.email());
    }

    @Test
    void theBackButtonLeadsToTheApplicationAgain(TeamRealm realm, Organization acme, Tab tab) {
        Member member = acme.member("viewer");
        Mail mail = ask(realm, member, tab);
        tab.open(mail.link());
        assertThat(tab.page().locator("#claims")).isVisible();

        tab.page().goBack();

        assertThat(tab.page()).hasURL(atTheApplication(realm));
    }

    private static Pattern atTheApplication(TeamRealm realm) {
        return Pattern.compile("^" + realm.server().application().home(realm.name()));
    }

    private static Mail ask(TeamRealm realm, Member member, Tab tab) {
        tab.open(realm.server().application().home(realm.name()));
        tab.page().locator("[name=email]").fill(member.email());
        tab.page().locator("#roster-sign-in button[type=submit]").first().click();
        assertThat(tab.page().locator("#resend")).isVisible();
        return realm.server().inbox().await(member.email(), 2);
    }
}
