package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.Complaints;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator of a team realm has all of Keycloak's console, and the section Team. */
@OnKeycloak
@InChromium
class KeycloakAdministratorIT {

    private final Complaints complaints = new Complaints();
    private TeamRealm realm;
    private Organization acme;
    private Member administrator;

    @BeforeEach
    void givenAnAdministratorOfTheRealmWhoIsInNoTeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        administrator = realm.newUser(acme.newAddress("operator"));
        administrator.grantRealmRight("realm-admin");
    }

    @Test
    void nothingOfKeycloaksConsoleIsLostAndItsPagesWork(Tab tab) {
        complaints.listenTo(tab);
        StockConsole console = StockConsole.signIn(tab, administrator);
        assertThat(console.team()).hasText("Organizations and users");
        assertThat(console.entry("organizations")).isVisible();
        List<String> withTeam = console.ownEntries();
        assertThat(console.logo()).hasAttribute("src", Pattern.compile(".*/logo\\.svg$"));
        assertThat((Integer) console.logo().evaluate("image => image.decode().then(() => image.width)"))
                .as("the logo is wide enough to be seen")
                .isGreaterThan(100);
        tab.screenshot("with-team");

        console.choose("clients", "Clients");
        Locator clientId = tab.page()
                .locator("#clientId, #kc-client-id, [data-testid=clientId]")
                .first();
        console.follow(
                "account-console",
                () -> assertThat(clientId)
                        .hasValue("account-console", new LocatorAssertions.HasValueOptions().setTimeout(Step.SOON)));
        console.choose("realm-settings", "Workspace");
        tab.prefer(ColorScheme.DARK);
        assertThat(tab.page().locator("html")).hasClass(Pattern.compile("pf-v5-theme-dark"));
        tab.screenshot("realm-settings-dark");
        console.choose("users", "Users");

        realm.keycloakApi().put("", Map.of("adminTheme", "keycloak.v2")).expect(204);
        try {
            console.reload();
            assertThat(console.entry("organizations")).isVisible();
            assertThat(console.team()).hasCount(0);
            assertThat(withTeam).isEqualTo(console.ownEntries()).hasSizeGreaterThan(10);
        } finally {
            realm.keycloakApi().put("", Map.of("adminTheme", "roster")).expect(204);
        }
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void theyCreateOrganizationsInTheirRealmInviteAndSuspend(Tab tab) {
        complaints.listenTo(tab);
        StockConsole stock = StockConsole.open(tab, administrator);
        Console console = stock.console();
        Rows rows = new Rows(tab.page());
        stock.openTeam();
        Dialog form = console.openBy(console.button("Create organization"));
        assertThat(form.field("realm")).hasCount(0);
        form.fill("name", "Initech " + acme.alias())
                .fill("firstName", "Peter")
                .fill("email", acme.newAddress("peter"))
                .finish("Create and invite");
        rows.search("initech-" + acme.alias());
        assertThat(rows.cell("initech-" + acme.alias(), "Members")).hasText("0 active · 1 invited");

        rows.search(acme.alias());
        console.follow(acme.name(), "Users");
        String email = acme.newAddress("jana");
        console.openBy(console.button("Invite User").first())
                .fill("firstName", "Jana")
                .fill("email", email)
                .finish("Send Invite");
        console.awaitToast("Jana is invited. An email to " + email + " is on its way.");
        assertThat(rows.cell(email, "Status")).containsText("Invited");
        realm.server().inbox().await(email);

        tab.page().goBack();
        console.openBy(rows.act(acme.alias(), "Suspend")).finish("Suspend");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Suspended");
        assertThat(stock.team()).isVisible();
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void problemsStandAboveTheTeamPagesWhoseAddressesCanBeKept(Tab tab) {
        realm.set("roster.home-client", "").expect(204);
        StockConsole stock = StockConsole.open(tab, administrator);
        Console console = stock.console();
        try {
            stock.openTeam();
            assertThat(console.problems()).containsText("Realm " + realm.name() + " has no home client");
        } finally {
            realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        }
        console.reload();
        assertThat(console.heading("Organizations")).isVisible();
        assertThat(console.problems()).hasCount(0);

        console.open("/" + realm.name() + "/team/" + acme.id());
        assertThat(console.heading("Users")).isVisible();
        assertThat(stock.team()).hasClass(Pattern.compile("pf-m-current"));
        console.open("/" + realm.name() + "/team/no-such-organization");
        assertThat(tab.page().getByText("This doesn’t exist, or you don’t have access to it."))
                .isVisible();
    }
}
