package dev.roster.tests.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.api.Json;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the mail to the token, in a real browser. */
@OnKeycloak
@InChromium
class BrowserJourneyIT {

    private TeamRealm realm;
    private Organization acme;
    private Member invitee;
    private Mail mail;

    @BeforeEach
    void givenAnInvitation(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        invitee = acme.invite(acme.member("admin").teamApi(), "technician");
        mail = realm.server().inbox().await(invitee.email());
    }

    @Test
    void theMailReadsWell(Tab tab) {
        tab.page().setContent(mail.html());

        tab.screenshot("mail");
        assertThat(tab.page().getByRole(AriaRole.LINK)).not().hasCount(0);
        assertThat(tab.barriers("landmark-one-main", "region"))
                .as("mail readers put the landmarks around a mail")
                .isEmpty();
    }

    @Test
    void theInviteePressesTheButtonAndTheApplicationKnowsThem(Tab tab) {
        Page page = tab.page();
        tab.open(mail.link());

        Locator button = page.getByRole(AriaRole.BUTTON);
        assertThat(button).hasCount(1);
        assertThat(page.getByText(acme.name()).first()).isVisible();
        assertThat(page.getByText(invitee.email()).first()).isVisible();
        assertThat(page.url()).doesNotContain(mail.secret());
        tab.screenshot("link");
        button.click();

        Locator claims = page.locator("#claims");
        assertThat(claims).isVisible();
        tab.screenshot("application");
        JsonNode token = Json.read(claims.textContent());
        new TechnicianClaims(acme).assertIn(token);
        assertThat(token.get("email").asText()).isEqualTo(invitee.email());
        assertThat(invitee.sessions()).hasSize(1);
    }

    @Test
    void thePageHasNoBarriersInLightAndDark(Tab tab) {
        tab.open(mail.link());

        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.prefer(scheme);
            tab.screenshot(scheme.name());
            assertThat(tab.barriers()).as(scheme.name()).isEmpty();
        }
    }

    @Test
    void thePageFitsAPhone(Tab tab) {
        tab.page().setViewportSize(360, 740);
        tab.open(mail.link());

        tab.screenshot("phone");
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void aPageLeftOpenSignsNobodyIn(Tab tab) {
        tab.open(mail.link());
        assertThat(tab.page().getByRole(AriaRole.BUTTON)).isVisible();

        tab.page().waitForTimeout(3_000);

        assertThat(invitee.signIns()).isEmpty();
        assertThat(tab.page().url()).startsWith(realm.linkAddress().toString());
    }

    @Test
    void aPostFromAnotherSiteSignsNobodyIn(Tab tab) {
        tab.open(mail.link());
        String form = (String) tab.page()
                .locator("form#roster-link")
                .evaluate("form => { form.setAttribute('action', form.action); return form.outerHTML }");
        tab.open(realm.server().application().elsewhere());

        tab.page().setContent(form);
        tab.page().locator("form#roster-link").evaluate("form => form.submit()");
        tab.page().waitForLoadState();

        assertThat(invitee.signIns()).isEmpty();
    }
}
