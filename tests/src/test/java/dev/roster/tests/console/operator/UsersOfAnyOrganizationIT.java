package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system admin goes into an organization of another realm and does there what its Admins can. */
@OnSystemServer
@InChromium
class UsersOfAnyOrganizationIT {

    private SystemServer system;
    private Organization acme;
    private Console console;
    private Rows rows;

    @BeforeEach
    void givenATenantsUsers(SystemServer system, Tab tab) {
        this.system = system;
        acme = system.workspace().newOrganization();
        console = Console.open(tab, system.root());
        rows = new Rows(tab.page());
        rows.search(acme.alias());
        console.follow(acme.name(), "Users");
    }

    @Test
    void theyInviteAndTheBreadcrumbLeadsBack() {
        String email = acme.newAddress("jana");
        Dialog form = console.openBy(console.button("Invite User").first());
        form.fill("firstName", "Jana").fill("lastName", "Novak").fill("email", email);
        form.field("role-technician").check();
        form.finish("Send Invite");

        console.awaitToast("Jana Novak is invited. An email to " + email + " is on its way.");
        assertThat(rows.cell(email, "Role")).hasText("Technician");
        assertThat(rows.cell(email, "Status")).containsText("Invited");
        assertThat(new LinkPage(system.workspace()
                                .newBrowser()
                                .open(system.inbox().await(email).link()))
                        .press()
                        .isElsewhere())
                .isTrue();
        console.page().reload();
        assertThat(rows.cell(email, "Status")).hasText("Active");
        assertThat(rows.cell(email, "Login")).containsText("Magic link");

        console.follow("Organizations", "System Admin");

        console.page().goBack();
        assertThat(console.heading("Users")).isVisible();
        assertThat(console.page()).hasTitle("Users · " + acme.name());
    }

    @Test
    void theySetAPasswordAndDeactivateAndReactivateAnybodyButTheLastAdmin() {
        Member admin = acme.member("admin");
        Member member = acme.member("technician");
        console.page().reload();
        assertThat(rows.act(admin.email(), "Deactivate")).hasAttribute("aria-disabled", "true");

        console.openBy(rows.act(member.email(), "Set Pwd"))
                .fill("password", "chosen by the operator")
                .finish("Set password");
        console.awaitToast("The password of Jana Novak is set.");
        Member withIt = new Member(system.workspace(), member.id(), member.email(), "chosen by the operator");
        withIt.passwordGrant().expect(200);

        console.openBy(rows.act(member.email(), "Deactivate")).finish("Deactivate");
        console.awaitToast("Jana Novak is deactivated and signed out everywhere.");
        assertThat(rows.cell(member.email(), "Status")).hasText("Deactivated");
        withIt.passwordGrant().expect(400);

        rows.act(member.email(), "Reactivate").click();
        console.awaitToast("Jana Novak can sign in again.");
        assertThat(rows.cell(member.email(), "Status")).hasText("Active");
        withIt.passwordGrant().expect(200);
    }
}
