package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The console speaks the language of whoever is signed in, in the realm's own words where it has some. */
@OnKeycloak
@InChromium
class LanguageIT {

    @Test
    void whoPrefersGermanReadsGerman(TeamRealm realm, Organization acme, Tab tab) {
        Member admin = acme.member("admin");
        ObjectNode user = (ObjectNode) realm.user(admin.id());
        user.withObject("/attributes").withArray("locale").add("de");
        realm.keycloakApi().put("/users/" + admin.id(), user).expect(204);

        SignedIn console = SignedIn.as(admin, tab);

        assertThat(console.heading()).hasText("Benutzer");
        assertThat(tab.page().locator("html")).hasAttribute("lang", "de");
        assertThat(console.users().row(admin)).containsText("Passwort");
        assertThat(console.users().row(admin)).containsText("jetzt");
        tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Benutzer einladen"))
                .click();
        assertThat(console.users().dialog().field("Vorname")).isFocused();
        tab.screenshot("form");
    }

    @Test
    void aWordOfTheRealmsOwnShows(Organization acme, Tab tab) {
        TeamRealm realm = TeamRealm.create(acme.realm().server());
        realm.keycloakApi()
                .post("/localization/en", Map.of("rosterInviteUser", "Bring somebody’s <b>friend</b>"))
                .expect(204);

        SignedIn console = SignedIn.as(realm.newOrganization().member("admin"), tab);

        assertThat(console.users().button("Bring somebody’s <b>friend</b>")).isVisible();
    }
}
