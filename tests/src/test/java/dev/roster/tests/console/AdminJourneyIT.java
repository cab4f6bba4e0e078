package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an Admin does with the people of their organization, in a real browser and with real mail. */
@OnKeycloak
@InChromium
class AdminJourneyIT {

    private TeamRealm realm;
    private Organization acme;
    private Tab tab;
    private UsersPage users;

    @BeforeEach
    void givenAnAdminAtTheConsole(TeamRealm realm, Organization acme, Tab tab) {
        this.realm = realm;
        this.acme = acme;
        this.tab = tab;
        users = SignedIn.as(acme.member("admin"), tab).users();
    }

    @Test
    void whoIsInvitedAcceptsElsewhereAndTheirRowSaysSoWithoutAReload(Tab theirs) {
        String email = acme.newAddress("greta");
        Dialog form = users.invite();
        form.fill("Greta", "Groß", email).choose("Technician");
        form.field("Language of the mail").selectOption("de");
        tab.screenshot("form");

        form.press("Send Invite");

        form.isClosed();
        assertThat(users.toast()).containsText("Greta Groß is invited: a mail to " + email + " is on its way.");
        Locator row = users.row(email);
        assertThat(row).containsText("Technician");
        assertThat(row).containsText("Never");
        assertThat(row).containsText("Invited");
        assertThat(row).containsText("Mail sent");
        assertThat(row).containsText("expires in 6 days");
        tab.screenshot("invited");
        Mail mail = realm.server().inbox().await(email);
        assertThat(mail.subject()).contains("eingeladen");

        theirs.open(mail.link());
        theirs.page().getByRole(AriaRole.BUTTON).click();
        assertThat(theirs.page().locator("#claims")).containsText("\"technician\"");

        assertThat(row).containsText("Active");
        assertThat(row).containsText("Magic link");
        assertThat(row).not().containsText("Invited");
        tab.screenshot("accepted");
    }

    @Test
    void nameAndRoleAreEdited() {
        Member member = acme.member("viewer");
        tab.page().reload();
        Dialog form = users.open(member, "Edit");
        assertThat(form.field("First name")).hasValue("Jana");
        assertThat(form.field("First name")).isFocused();

        form.fill("First name", "Grace")
                .fill("Last name", "")
                .choose("Technician")
                .press("Save");

        form.isClosed();
        assertThat(users.toast()).containsText("Grace is saved.");
        assertThat(users.cell(member, "Name")).hasText("Grace");
        assertThat(users.cell(member, "Role")).hasText("Technician");
        assertThat(users.act(member, "Edit")).isFocused();
        JsonNode now = acme.view(member);
        assertThat(now.get("role").asText()).isEqualTo("technician");
        assertThat(now.get("lastName").asText()).isEmpty();
    }

    @Test
    void aPasswordThatTheConsoleMadeOpensTheDoor(Tab theirs) {
        Member member = acme.member("viewer");
        tab.page().reload();
        Dialog form = users.open(member, "Set Pwd");
        assertThat(form.box()).containsText("At least 8 characters");
        assertThat(form.box()).containsText("Not the email address");

        form.press("Generate a password");
        String password = form.field("New password").inputValue();
        tab.screenshot("form");
        form.press("Set password");

        form.isClosed();
        assertThat(users.toast()).containsText("The password of Jana Novak is set.");
        theirs.open(realm.server().application().home(realm.name()));
        SignedIn.signIn(theirs, member.email(), password);
        assertThat(theirs.page().locator("#claims")).containsText(member.email());
        tab.page().reload();
        assertThat(users.cell(member, "Login")).containsText("Password");
        assertThat(users.cell(member, "Login")).containsText("now");
    }

    @Test
    void aLinkIsSent(Tab theirs) {
        Member member = acme.member("technician");
        tab.page().reload();

        users.act(member, "Send Link").click();

        assertThat(users.toast()).containsText("A link is on its way to " + member.email() + ". It works until ");
        theirs.open(realm.server().inbox().await(member.email(), 2).link());
        theirs.page().getByRole(AriaRole.BUTTON).click();
        assertThat(theirs.page().locator("#claims")).containsText(member.email());
    }

    @Test
    void whoIsDeactivatedIsOutOfEveryOpenPageUntilTheyAreReactivated(Tab inTheConsole, Tab inTheApplication) {
        Member member = acme.member("admin");
        SignedIn theirs = SignedIn.as(member, inTheConsole);
        inTheApplication.open(realm.server().application().home(realm.name()));
        SignedIn.signIn(inTheApplication, member.email(), member.password());
        assertThat(inTheApplication.page().locator("#claims")).isVisible();
        assertThat(theirs.users().row(member)).isVisible();
        tab.page().reload();
        Dialog question = users.open(member, "Deactivate");
        assertThat(question.box()).containsText("is signed out everywhere at once");

        question.press("Deactivate");

        question.isClosed();
        assertThat(users.toast()).containsText("is deactivated and signed out everywhere.");
        assertThat(users.cell(member, "Status")).hasText("Deactivated");
        assertThat(users.act(member, "Reactivate")).isVisible();
        theirs.users().column("Email").getByRole(AriaRole.BUTTON).click();
        assertThat(SignedIn.signInPage(inTheConsole)).isVisible();
        inTheApplication.open(realm.server().application().home(realm.name()));
        assertThat(SignedIn.signInPage(inTheApplication)).isVisible();

        users.act(member, "Reactivate").click();

        assertThat(users.toast()).containsText("can sign in again.");
        assertThat(users.cell(member, "Status")).hasText("Active");
        // What begins in the very second of the reactivation is as dead as what was before it.
        realm.server().clock().advance(Duration.ofSeconds(3));
        SignedIn.signIn(inTheApplication, member.email(), member.password());
        assertThat(inTheApplication.page().locator("#claims")).isVisible();
    }

    @Test
    void aWithdrawnInvitationIsGoneAndItsLinkDead(Tab theirs) {
        Member invitee = acme.invite("viewer");
        Mail mail = realm.server().inbox().await(invitee.email());
        tab.page().reload();
        Dialog question = users.open(invitee, "Withdraw");
        assertThat(question.box()).containsText("The link in the mail stops working");

        question.press("Withdraw");

        question.isClosed();
        assertThat(users.toast()).containsText("The invitation of Jana Novak is withdrawn.");
        assertThat(users.row(invitee)).hasCount(0);
        assertThat(tab.page().locator("h1")).isFocused();
        theirs.open(mail.link());
        assertThat(theirs.page().locator("#claims")).hasCount(0);
        assertThat(theirs.page().locator("body")).containsText("This link doesn’t work");
    }
}
