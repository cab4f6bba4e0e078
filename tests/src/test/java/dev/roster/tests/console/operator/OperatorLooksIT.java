package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of those who run the service are for everybody: light and dark, at a desk and on a phone. */
@OnSystemServer
@InChromium
class OperatorLooksIT {

    /** Keycloak's own console around our part is not ours. */
    private static final String OURS = "main";

    private TeamRealm realm;

    @AfterEach
    void removeTheRealm() {
        realm.keycloakApi().delete("").expect(204);
    }

    @Test
    void theLightShell(SystemServer system, Tab tab) {
        realm = TeamRealm.create(system.server());
        Organization acme = realm.newOrganization();
        acme.member("admin");
        acme.invite("viewer");
        realm.set("roster.home-client", "").expect(204);
        realm.newOrganization().suspend(true);
        Console console = Console.signIn(tab, system.root());
        Rows rows = new Rows(tab.page());
        assertThat(rows.of(acme.alias())).isVisible();
        assertThat(console.problems()).isVisible();
        look(tab, "organizations");

        console.button("Create organization").click();
        console.dialog().press("Create and invite");
        assertThat(console.dialog().saidBelow("name")).isVisible();
        look(tab, "create");
        console.dialog().finish("Cancel");
        rows.act(acme.alias(), "Suspend").click();
        look(tab, "suspend");
        console.dialog().finish("Cancel");

        console.link(acme.name()).click();
        assertThat(rows.all()).hasCount(2);
        look(tab, "users");
        console.open("/organizations/no-such-organization");
        assertThat(console.heading("There is nothing here")).isVisible();
        look(tab, "nothing");
    }

    @Test
    void theSectionTeamInKeycloaksConsole(SystemServer system, Tab tab) {
        realm = TeamRealm.create(system.server());
        Organization acme = realm.newOrganization();
        Member admin = acme.member("admin");
        acme.invite("viewer");
        realm.set("roster.home-client", "").expect(204);
        Member administrator = realm.newUser("operator@team.test");
        administrator.grantRealmRight("realm-admin");
        StockConsole stock = StockConsole.signIn(tab, administrator);
        Console console = stock.console();
        Rows rows = new Rows(tab.page());

        stock.team().click();
        assertThat(rows.of(acme.alias())).isVisible();
        assertThat(console.problems()).isVisible();
        lookAtOurs(tab, "organizations");
        console.button("Create organization").click();
        look(tab, "create");
        console.dialog().finish("Cancel");
        console.link(acme.name()).click();
        assertThat(rows.all()).hasCount(2);
        assertThat(rows.act(admin.email(), "Edit")).hasCSS("white-space", "nowrap");
        lookAtOurs(tab, "users");
    }

    /** A dialog hides the rest of the page from axe as it does from readers of the screen. */
    private static void look(Tab tab, String what) {
        look(tab, what, () -> assertThat(tab.barriers()).as(what).isEmpty());
    }

    private static void lookAtOurs(Tab tab, String what) {
        look(tab, what, () -> assertThat(tab.barriersIn(OURS)).as(what).isEmpty());
    }

    private static void look(Tab tab, String what, Runnable judge) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.prefer(scheme);
            tab.screenshot(what + "-" + scheme);
            judge.run();
        }
        tab.prefer(ColorScheme.LIGHT);
        tab.page().setViewportSize(360, 740);
        assertThat(tab.page().locator(".pf-v5-c-page__sidebar")).hasClass(Pattern.compile("pf-m-collapsed"));
        tab.screenshot(what + "-phone");
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits a phone", what)
                .isEqualTo(true);
        tab.prefer(ColorScheme.DARK);
        tab.screenshot(what + "-phone-dark");
        tab.prefer(ColorScheme.LIGHT);
        tab.page().setViewportSize(1280, 800);
    }
}
