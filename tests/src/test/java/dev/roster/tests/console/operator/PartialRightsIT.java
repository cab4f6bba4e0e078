package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has only some of Keycloak's rights gets what is theirs, or a page in words; never a blank one. */
@OnKeycloak
@InChromium
class PartialRightsIT {

    private TeamRealm realm;
    private Organization acme;
    private Member somebody;

    @BeforeEach
    void givenAUserInNoTeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        somebody = realm.newUser(acme.newAddress("somebody"));
    }

    @Test
    void whoMayOnlySeeClientsOfATeamRealmDoesNotGetIn(Tab tab) {
        somebody.grantRealmRight("view-clients");

        Console.signIn(tab, somebody);

        tab.page().waitForURL(url -> !url.contains("/console/"));
        assertThat(tab.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        tab.screenshot("refused");
    }

    @Test
    void whoManagesUsersAndOrganizationsAloneHasTheSectionTeam(Tab tab) {
        somebody.grantRealmRight("manage-users");
        somebody.grantRealmRight("manage-organizations");

        StockConsole console = StockConsole.open(tab, somebody);
        console.openTeam();

        assertThat(new Rows(tab.page()).of(acme.alias())).isVisible();
        assertThat(console.entry("clients")).hasCount(0);
    }

    @Test
    void aMemberWhoMaySeeClientsIsAMember(Tab tab) {
        Member technician = acme.member("technician");
        technician.grantRealmRight("view-clients");

        Console console = Console.open(tab, technician);

        assertThat(console.heading("Nothing to manage here")).isVisible();
    }

    @Test
    void whereRosterIsOffTheyHaveKeycloaksConsoleAndWhoHasNoRightsReadsSo(Tab tab, Tab another) {
        TeamRealm plain = TeamRealm.plain(realm.server(), Map.of("adminTheme", "roster"));
        Member auditor = plain.newUser("auditor@plain.test");
        auditor.grantRealmRight("view-clients");
        Member nobody = plain.newUser("nobody@plain.test");

        StockConsole console = StockConsole.signIn(tab, auditor);
        assertThat(console.entry("clients")).isVisible();
        assertThat(console.entry("users")).hasCount(0);
        assertThat(console.team()).hasCount(0);

        Console.open(another, nobody);
        assertThat(another.page().getByText("You do not have permission to access this resource"))
                .isVisible();
        plain.keycloakApi().delete("").expect(204);
    }
}
