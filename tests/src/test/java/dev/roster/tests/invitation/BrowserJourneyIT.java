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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the mail to the token, in a real browser (R13, R49, docs/rules.md). */
@OnKeycloak
@InChromium
class BrowserJourneyIT {

    /** For the page, in milliseconds. */
    private static final long AN_HOUR = 3_600_000;

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
        assertThat(page).not().hasURL(Pattern.compile(mail.secret()));
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
    void thePageHasNoBarriersInLightAndDarkAndFitsAPhone(Tab tab) {
        tab.open(mail.link());

        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.prefer(scheme);
            tab.screenshot(scheme.name());
            assertThat(tab.barriers()).as(scheme.name()).isEmpty();
        }
        tab.page().setViewportSize(360, 740);
        tab.screenshot("phone");
        tab.page().waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
    }

    @Test
    void aPageLeftOpenSignsNobodyIn(Tab tab) {
        tab.page().clock().install();
        tab.open(mail.link());
        assertThat(tab.page().getByRole(AriaRole.BUTTON)).isVisible();
        assertThat(tab.page().locator("meta[http-equiv=refresh]")).hasCount(0);

        tab.page().clock().runFor(AN_HOUR);

        assertThat(tab.page().getByRole(AriaRole.BUTTON)).isVisible();
        assertThat(tab.page()).hasURL(atTheLink());
        assertThat(invitee.signIns()).isEmpty();
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
        assertThat(tab.page()).hasURL(atTheLink());

        assertThat(invitee.signIns()).isEmpty();
    }

    private Pattern atTheLink() {
        return Pattern.compile("^" + realm.linkAddress());
    }
}
