package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system admin sees all organizations, and others see none of it. */
@OnSystemServer
@InChromium
class OrganizationListIT {

    private SystemServer system;
    private Organization acme;

    @BeforeEach
    void givenATenant(SystemServer system) {
        this.system = system;
        acme = system.workspace().newOrganization();
    }

    @Test
    void itCountsMembersAndSaysInWhichStateAndTheirOwnCannotBeSuspended(Tab tab) {
        acme.member("admin");
        acme.invite("viewer");
        Member former = acme.member("technician");
        system.workspace().teamApi().post(acme.user(former) + "/deactivate").expect(204);
        Organization closed = system.workspace().newOrganization();
        closed.suspend(true);

        Console console = Console.signIn(tab, system.root());
        Rows rows = new Rows(tab.page());
        rows.search(acme.alias());

        assertThat(console.heading("System Admin")).isVisible();
        assertThat(rows.all()).hasCount(1);
        assertThat(rows.cell(acme.alias(), "Members")).hasText("1 active · 1 invited · 1 deactivated");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Active");
        assertThat(rows.cell(acme.alias(), "Realm")).hasText(system.workspace().name());
        rows.search(closed.name());
        assertThat(rows.cell(closed.alias(), "State")).hasText("Suspended");
        assertThat(rows.cell(closed.alias(), "Members")).hasText("0 active");
        assertThat(rows.act(closed.alias(), "Resume")).isVisible();
        assertThat(rows.act(closed.alias(), "Suspend")).hasCount(0);

        rows.search("ops");
        assertThat(rows.cell("ops", "State")).containsText("System");
        Locator suspend = rows.act("ops", "Suspend");
        assertThat(suspend).hasAttribute("aria-disabled", "true");
        Locator reason = tab.page().getByRole(AriaRole.TOOLTIP);
        Step.untilItTook(() -> {
            suspend.blur();
            suspend.focus();
            assertThat(reason)
                    .hasText(
                            "The organization of the system admins can’t be suspended.",
                            new LocatorAssertions.HasTextOptions().setTimeout(Step.SOON));
        });
        suspend.press("Enter");
        assertThat(tab.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void addressesCanBeKeptThatOfASearchAndThatOfNothing(Tab tab) {
        Console console = Console.open(tab, system.root());
        Rows rows = new Rows(tab.page());
        rows.search(acme.alias());
        assertThat(rows.all()).hasCount(1);
        String kept = tab.page().url();
        rows.search("no such organization");
        assertThat(console.page().getByText("No organizations found")).isVisible();

        tab.page().navigate(kept);
        tab.page().reload();

        assertThat(rows.of(acme.alias())).isVisible();
        assertThat(rows.all()).hasCount(1);

        console.open("/organizations/no-such-organization");

        assertThat(tab.page().getByText("This doesn’t exist, or you don’t have access to it."))
                .isVisible();
        console.follow("System Admin", "System Admin");
        assertThat(tab.page()).hasURL(Pattern.compile("#/organizations$"));
    }

    @Test
    void anAdminOfAnOrganizationSeesNothingOfIt(Tab tab) {
        Console console = Console.open(tab, acme.member("admin"));
        assertThat(console.heading("Users")).isVisible();
        assertThat(console.link("System Admin")).hasCount(0);
        assertThat(console.problems()).hasCount(0);

        console.open("/organizations");

        assertThat(console.heading("Not found")).isVisible();
    }

    @Test
    void aViewerOfTheSystemAdminsOrganizationSeesNothingOfItEither(Tab tab) {
        Console console = Console.open(tab, system.own().member("viewer"));

        assertThat(console.heading("Nothing to manage here")).isVisible();
        assertThat(console.link("System Admin")).hasCount(0);
    }
}
