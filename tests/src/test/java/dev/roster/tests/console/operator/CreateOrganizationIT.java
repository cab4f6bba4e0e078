package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system admin makes a tenant and invites its first Admin. */
@OnSystemServer
@InChromium
class CreateOrganizationIT {

    private SystemServer system;
    private TeamRealm workspace;
    private Dialog form;
    private Console console;

    @BeforeEach
    void givenTheForm(SystemServer system, Tab tab) {
        this.system = system;
        workspace = system.workspace();
        console = Console.open(tab, system.root());
        openTheForm();
    }

    @Test
    void theFirstAdminIsInvited() {
        form.fill("name", "Hooli & Söhne");
        chooseWorkspace();
        form.fill("firstName", "Gavin").fill("email", " gavin@hooli.test ").finish("Create and invite");

        console.awaitToast("Hooli & Söhne is created. An email to gavin@hooli.test is on its way.");
        Rows rows = new Rows(console.page());
        rows.search("hooli");
        assertThat(rows.cell("hooli-sohne", "Organization")).hasText("Hooli & Söhne");
        assertThat(rows.cell("hooli-sohne", "Realm")).hasText(workspace.name());
        assertThat(rows.cell("hooli-sohne", "Members")).hasText("0 active · 1 invited");
        assertThat(system.inbox().await("gavin@hooli.test").link().getPath())
                .startsWith("/realms/" + workspace.name() + "/");
    }

    @Test
    void theAliasFollowsTheNameUntilSomebodyWritesOne() {
        form.field("name").pressSequentially("Müller & Co");
        assertThat(form.field("alias")).hasValue("muller-co");
        form.field("name").pressSequentially(" KG");
        assertThat(form.field("alias")).hasValue("muller-co-kg");

        form.fill("alias", "mueller");
        form.field("name").pressSequentially(", Berlin");

        assertThat(form.field("alias")).hasValue("mueller");
    }

    @Test
    void theRealmIsChosenWhereThereAreSeveralAndMustBeAbleToSendMail() {
        TeamRealm other = TeamRealm.create(system.server());
        try {
            other.keycloakApi().put("", Map.of("smtpServer", Map.of())).expect(204);
            console.page().reload();
            openTheForm();
            assertThat(form.field("realm").locator("option[value=ops]")).hasCount(0);
            form.choose("realm", other.name())
                    .fill("name", "Elsewhere")
                    .fill("firstName", "Eli")
                    .fill("email", "eli@elsewhere.test")
                    .press("Create and invite");

            assertThat(form.box().getByRole(AriaRole.ALERT))
                    .containsText("Emails can’t be sent. The operator hasn’t set up an email server.");
            other.sendMailToInbox();
            form.finish("Create and invite");
            Rows rows = new Rows(console.page());
            rows.search("elsewhere");
            assertThat(rows.cell("elsewhere", "Realm")).hasText(other.name());
        } finally {
            other.keycloakApi().delete("").expect(204);
        }
    }

    @Test
    void whatIsRefusedIsSaidAtTheField() {
        Organization acme = workspace.newOrganization();
        Member taken = acme.invite("viewer");
        chooseWorkspace();
        form.press("Create and invite");
        assertThat(form.saidBelow("name")).hasText("Please fill this in.");
        assertThat(form.field("name")).isFocused();

        form.fill("name", acme.name()).fill("alias", "Not An Alias").fill("firstName", "Ann");
        form.fill("email", "nobody");
        form.press("Create and invite");
        assertThat(form.saidBelow("alias")).containsText("An alias has lower-case letters, digits and hyphens");
        assertThat(form.field("alias")).isFocused();

        form.fill("alias", acme.alias()).press("Create and invite");
        assertThat(form.saidBelow("email")).containsText("This is not an email address.");

        form.fill("email", taken.email()).press("Create and invite");
        assertThat(form.saidBelow("name")).containsText("Another organization has this name.");

        form.fill("name", "Another " + acme.name()).press("Create and invite");
        assertThat(form.saidBelow("alias")).containsText("Another organization has this alias.");

        form.fill("alias", acme.alias() + "-two").press("Create and invite");
        assertThat(form.saidBelow("email")).containsText("This email address is already in use.");
        assertThat(form.field("email")).isFocused();
        assertThat(form.box()).isVisible();
    }

    private void openTheForm() {
        form = console.openBy(console.button("Create organization"));
    }

    /** The question is asked only where there are several realms. */
    private void chooseWorkspace() {
        if (form.field("realm").count() > 0) {
            form.choose("realm", workspace.name());
        }
    }
}
