package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system admin renames an organization, closes it and opens it again. */
@OnSystemServer
@InChromium
class SuspensionIT {

    private SystemServer system;
    private Organization acme;

    @BeforeEach
    void givenATenant(SystemServer system) {
        this.system = system;
        acme = system.workspace().newOrganization();
    }

    @Test
    void whoIsInItIsOutAndComesBackWhenItIsResumed(Tab tab, Tab theirs) {
        Member admin = acme.member("admin");
        Console open = Console.open(theirs, admin);
        assertThat(open.heading("Users")).isVisible();
        Console console = atAcme(tab);
        Rows rows = new Rows(tab.page());

        Dialog question = console.openBy(rows.act(acme.alias(), "Suspend"));
        assertThat(question.box()).containsText("Suspend " + acme.name() + "?");
        assertThat(question.box())
                .containsText(
                        "Active members: 1. All of them are signed out at once and can’t sign in until you resume it.");
        tab.screenshot("question");
        question.finish("Suspend");
        console.awaitToast(acme.name() + " is suspended.");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Suspended");

        theirs.page().reload();
        assertThat(theirs.page()
                        .locator("#kc-login, #roster-sign-in, #use-password")
                        .first())
                .isVisible();
        assertThat(open.heading("Users")).hasCount(0);
        assertCanBeLookedAtButInvitesNobody(console);

        console.openBy(rows.act(acme.alias(), "Resume")).finish("Resume");
        console.awaitToast(acme.name() + " is open again.");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Active");
        assertThat(Console.signIn(theirs, admin).heading("Users")).isVisible();
    }

    @Test
    void whoThinksBetterOfItChangesNothingAndANewNameLeavesTheAlias(Tab tab) {
        Organization other = system.workspace().newOrganization();
        Console console = atAcme(tab);
        Rows rows = new Rows(tab.page());
        console.openBy(rows.act(acme.alias(), "Suspend")).finish("Cancel");
        assertThat(rows.cell(acme.alias(), "State")).hasText("Active");
        assertThat(rows.act(acme.alias(), "Suspend")).isFocused();

        Dialog form = console.openBy(rows.act(acme.alias(), "Rename"));
        assertThat(form.field("name")).hasValue(acme.name());
        assertThat(form.saidBelow("name")).hasText("The alias stays: " + acme.alias());

        form.fill("name", other.name()).press("Rename");
        assertThat(form.saidBelow("name")).containsText("Another organization has this name.");
        form.fill("name", "Renamed " + acme.alias()).finish("Rename");

        console.awaitToast("The organization is now called Renamed " + acme.alias() + ".");
        assertThat(rows.cell(acme.alias(), "Organization")).hasText("Renamed " + acme.alias());
        assertThat(rows.cell(acme.alias(), "Alias")).hasText(acme.alias());
    }

    private void assertCanBeLookedAtButInvitesNobody(Console console) {
        console.follow(acme.name(), "Users");
        assertThat(console.page().getByText("This organization is suspended. Its members can’t sign in."))
                .isVisible();
        assertThat(new Rows(console.page()).all()).hasCount(1);
        assertThat(console.button("Invite User")).hasAttribute("aria-disabled", "true");
        console.page().goBack();
    }

    private Console atAcme(Tab tab) {
        Console console = Console.open(tab, system.root());
        new Rows(tab.page()).search(acme.alias());
        return console;
    }
}
