package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.Complaints;
import dev.roster.tests.chromium.InChromium;
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
    void nothingOfKeycloaksConsoleIsLost(Tab tab) {
        complaints.listenTo(tab);
        StockConsole console = StockConsole.signIn(tab, administrator);
        assertThat(console.team()).hasText("Organizations and users");
        List<String> withTeam = console.ownEntries();
        assertThat(console.logo()).hasAttribute("src", Pattern.compile(".*/logo\\.svg$"));
        assertThat((Integer) console.logo().evaluate("image => image.decode().then(() => image.width)"))
                .as("the logo is wide enough to be seen")
                .isGreaterThan(100);
        tab.screenshot("with-team");

        realm.keycloakApi().put("", Map.of("adminTheme", "keycloak.v2")).expect(204);
        try {
            tab.page().reload();
            console.awaitStart();
            assertThat(console.team()).hasCount(0);
            assertThat(withTeam).isEqualTo(console.ownEntries()).hasSizeGreaterThan(10);
        } finally {
            realm.keycloakApi().put("", Map.of("adminTheme", "roster")).expect(204);
        }
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void keycloaksPagesWork(Tab tab) {
        complaints.listenTo(tab);
        StockConsole console = StockConsole.signIn(tab, administrator);

        console.choose("clients");
        assertThat(console.console().heading("Clients")).isVisible();
        console.console().link("account-console").click();
        assertThat(tab.page()
                        .locator("#clientId, #kc-client-id, [data-testid=clientId]")
                        .first())
                .hasValue("account-console");
        console.choose("realm-settings");
        assertThat(console.console().heading("Workspace")).isVisible();
        tab.prefer(ColorScheme.DARK);
        tab.screenshot("realm-settings-dark");
        assertThat(tab.page().locator("html")).hasClass(Pattern.compile("pf-v5-theme-dark"));
        console.choose("users");
        assertThat(console.console().heading("Users")).isVisible();
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void theyInviteAndSuspend(Tab tab) {
        complaints.listenTo(tab);
        StockConsole stock = StockConsole.signIn(tab, administrator);
        Console console = stock.console();
        Rows rows = new Rows(tab.page());
        stock.team().click();
        assertThat(console.heading("Organizations")).isVisible();
        rows.search(acme.alias());
        console.link(acme.name()).click();

        String email = acme.newAddress("jana");
        console.button("Invite User").first().click();
        console.dialog().fill("firstName", "Jana").fill("email", email).finish("Send Invite");
        console.awaitToast("Jana is invited: a mail to " + email + " is on its way.");
        assertThat(rows.cell(email, "Status")).containsText("Invited");
        realm.server().inbox().await(email);

        tab.page().goBack();
        rows.act(acme.alias(), "Suspend").click();
        console.dialog().finish("Suspend");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Suspended");
        assertThat(stock.team()).isVisible();
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void theyCreateAnOrganizationInTheirRealm(Tab tab) {
        StockConsole stock = StockConsole.signIn(tab, administrator);
        stock.team().click();
        stock.console().button("Create organization").click();
        Dialog form = stock.console().dialog();
        assertThat(form.field("realm")).hasCount(0);

        form.fill("name", "Initech " + acme.alias())
                .fill("firstName", "Peter")
                .fill("email", acme.newAddress("peter"))
                .finish("Create and invite");

        Rows rows = new Rows(tab.page());
        rows.search("initech-" + acme.alias());
        assertThat(rows.cell("initech-" + acme.alias(), "Members")).hasText("0 active · 1 invited");
    }

    @Test
    void problemsStandAboveTheTeamPages(Tab tab) {
        StockConsole stock = StockConsole.signIn(tab, administrator);
        realm.set("roster.home-client", "").expect(204);
        try {
            stock.team().click();
            assertThat(stock.console().problems()).containsText("Realm " + realm.name() + " has no home client");
        } finally {
            realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        }
        tab.page().reload();
        assertThat(stock.console().heading("Organizations")).isVisible();
        assertThat(stock.console().problems()).hasCount(0);
    }

    @Test
    void anAddressOfATeamPageCanBeKept(Tab tab) {
        StockConsole stock = StockConsole.signIn(tab, administrator);

        stock.console().open("/" + realm.name() + "/team/" + acme.id());
        assertThat(stock.console().heading("Users")).isVisible();
        assertThat(stock.team()).hasClass(Pattern.compile("pf-m-current"));

        stock.console().open("/" + realm.name() + "/team/no-such-organization");
        assertThat(tab.page().getByText("What you are looking for does not exist, or is not yours."))
                .isVisible();
    }
}
