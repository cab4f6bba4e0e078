package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
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
        Console console = Console.open(tab, system.root());
        Looks looks = Looks.of(tab);
        Rows rows = new Rows(tab.page());
        assertThat(rows.of(acme.alias())).isVisible();
        assertThat(console.problems()).isVisible();
        looks.areRight("organizations");

        console.openBy(console.button("Create organization")).press("Create and invite");
        assertThat(console.dialog().saidBelow("name")).isVisible();
        looks.areRight("create");
        console.dialog().finish("Cancel");
        console.openBy(rows.act(acme.alias(), "Suspend"));
        looks.areRight("suspend");
        console.dialog().finish("Cancel");

        console.follow(acme.name(), "Users");
        assertThat(rows.all()).hasCount(2);
        looks.areRight("users");
        console.open("/organizations/no-such-organization");
        assertThat(console.heading("Not found")).isVisible();
        looks.areRight("nothing");
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
        StockConsole stock = StockConsole.open(tab, administrator);
        Console console = stock.console();
        Looks looks = Looks.of(OURS, tab);
        Rows rows = new Rows(tab.page());

        stock.openTeam();
        assertThat(rows.of(acme.alias())).isVisible();
        assertThat(console.problems()).isVisible();
        looks.areRight("organizations");
        console.openBy(console.button("Create organization"));
        // A dialog hides the rest of the page from axe as it does from readers of the screen.
        Looks.of(tab).areRight("create");
        console.dialog().finish("Cancel");
        console.follow(acme.name(), "Users");
        assertThat(rows.all()).hasCount(2);
        assertThat(rows.act(admin.email(), "Edit")).hasCSS("white-space", "nowrap");
        looks.areRight("users");
    }
}
