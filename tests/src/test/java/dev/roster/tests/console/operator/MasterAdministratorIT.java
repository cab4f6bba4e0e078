package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dev.roster.tests.api.Api;
import dev.roster.tests.chromium.Complaints;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Master's administrator, whose console has the theme as well, finds the section Team in every team realm. */
@OnKeycloak
@InChromium
class MasterAdministratorIT {

    private static final double PATIENCE_MILLIS = 120_000;

    private final Complaints complaints = new Complaints();
    private Api master;
    private String themeBefore;

    @BeforeEach
    void givenTheThemeInMaster(Server server) {
        master = server.admin().api().at("/master");
        JsonNode theme = master.get("").expect(200).json().path("adminTheme");
        themeBefore = theme.asText("");
        master.put("", Map.of("adminTheme", "roster")).expect(204);
    }

    @AfterEach
    void putItBack() {
        master.put("", Map.of("adminTheme", themeBefore)).expect(204);
    }

    @Test
    void teamIsThereInTeamRealmsAndNowhereElse(Tab tab, TeamRealm realm, Organization acme) {
        Server server = realm.server();
        TeamRealm plain = TeamRealm.plain(server);
        complaints.listenTo(tab);
        StockConsole console = StockConsole.signInToMaster(tab, server);
        assertThat(console.entry("realms")).isVisible();
        assertThat(console.entry("realm-settings")).isVisible();
        console.choose("clients", "Clients");
        assertThat(console.team()).hasCount(0);

        console.switchTo(realm.name());
        assertThat(console.team()).isVisible();
        tab.page()
                .waitForResponse(
                        response -> response.url().endsWith("/realms/" + plain.name() + "/team/me"),
                        new Page.WaitForResponseOptions().setTimeout(PATIENCE_MILLIS),
                        () -> console.switchTo(plain.name()));
        console.choose("clients", "Clients");
        assertThat(console.team()).hasCount(0);
        console.switchTo(realm.name());
        console.openTeam();

        Rows rows = new Rows(tab.page());
        rows.search(acme.alias());
        assertThat(rows.cell(acme.alias(), "Members")).hasText("0 active");
        assertThat(complaints.all())
                .as("nobody answers for teams where there are none")
                .allMatch(line -> line.matches(".*/admin/realms/(master|" + plain.name() + ")/team/me.* 404 .*"));
        plain.keycloakApi().delete("").expect(204);
    }
}
