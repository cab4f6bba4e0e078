package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What an Admin does with the people of their organization, in a real browser and with real mail. */
@OnKeycloak
@InChromium
@TestInstance(Lifecycle.PER_CLASS)
class AdminJourneyIT {

    /** After so long, in milliseconds, the list looks again by itself. */
    private static final int LOOKS_AGAIN = 10_000;

    private TeamRealm realm;
    private Organization acme;
    private Member admin;

    @BeforeAll
    void givenAnAdmin(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
    }

    @Test
    void whoIsInvitedAcceptsElsewhereAndTheirRowSaysSoWithoutAReload(Tab tab, Tab theirs) {
        String email = acme.newAddress("greta");
        UsersPage users = SignedIn.as(admin, tab).users();
        tab.page().clock().install();
        Dialog form = users.invite();
        form.fill("Greta", "Groß", email).choose("Technician");
        form.field("Language of the invitation").selectOption("de");
        assertThat(form.field("Language of the invitation")).hasValue("de");
        tab.screenshot("form");

        form.press("Send Invite");

        form.isClosed();
        assertThat(users.toast()).containsText("Greta Groß is invited. An email to " + email + " is on its way.");
        Locator row = users.row(email);
        assertThat(row).containsText("Technician");
        assertThat(row).containsText("Never");
        assertThat(row).containsText("Invited");
        assertThat(row).containsText("expires in 6 days");
        Mail mail = realm.server().inbox().await(email);
        assertThat(mail.subject()).contains("eingeladen");
        looksAgainUntil(tab, row, "Email sent");
        tab.screenshot("invited");

        theirs.open(mail.link());
        theirs.page().getByRole(AriaRole.BUTTON).click();
        assertThat(theirs.page().locator("#claims")).containsText("\"technician\"");

        looksAgainUntil(tab, row, "Active");
        assertThat(row).containsText("Magic link");
        assertThat(row).not().containsText("Invited");
        tab.screenshot("accepted");
    }

    @Test
    void nameAndRoleAreEditedAndALinkIsSent(Tab tab, Tab theirs) {
        Member member = acme.member("viewer");
        Member other = acme.member("technician");
        UsersPage users = SignedIn.as(admin, tab).users();
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

        users.act(other, "Send Link").click();

        assertThat(users.toast()).containsText("A link is on its way to " + other.email() + ". It works until ");
        theirs.open(realm.server().inbox().await(other.email(), 2).link());
        theirs.page().getByRole(AriaRole.BUTTON).click();
        assertThat(theirs.page().locator("#claims")).containsText(other.email());
    }

    @Test
    void aPasswordThatTheConsoleMadeOpensTheDoor(Tab tab, Tab theirs) {
        Member member = acme.member("viewer");
        UsersPage users = SignedIn.as(admin, tab).users();
        Dialog form = users.open(member, "Set Pwd");
        assertThat(form.box()).containsText("At least 8 characters");
        assertThat(form.box()).containsText("Not the email address");

        form.press("Generate a password");
        assertThat(form.field("New password")).not().hasValue("");
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
    void whoIsDeactivatedIsOutOfEveryOpenPageUntilTheyAreReactivated(Tab tab, Tab inTheConsole, Tab inTheApplication) {
        Member member = acme.member("admin");
        SignedIn theirs = SignedIn.as(member, inTheConsole);
        inTheApplication.open(realm.server().application().home(realm.name()));
        SignedIn.signIn(inTheApplication, member.email(), member.password());
        assertThat(inTheApplication.page().locator("#claims")).isVisible();
        assertThat(theirs.users().row(member)).isVisible();
        UsersPage users = SignedIn.as(admin, tab).users();
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
        SignedIn.signIn(inTheApplication, member.email(), member.password());
        assertThat(inTheApplication.page().locator("#claims")).isVisible();
    }

    @Test
    void whoHasLostTheirSecondFactorIsLetInAgainByTwoClicks(Tab tab, Tab theirs) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        UsersPage users = SignedIn.as(admin, tab).users();
        assertThat(users.act(admin, "Remove second factor")).hasCount(0);
        tab.screenshot("offered");
        Dialog question = users.open(member, "Remove second factor");
        assertThat(question.box()).containsText("Jana Novak then signs in without it");
        assertThat(question.box()).containsText("They are told by email.");
        tab.screenshot("question");

        question.press("Remove");

        question.isClosed();
        assertThat(users.toast()).containsText("Jana Novak now signs in without a second factor.");
        assertThat(users.act(member, "Remove second factor")).hasCount(0);
        assertThat(tab.page().locator("h1")).isFocused();
        theirs.open(realm.server().application().home(realm.name()));
        SignedIn.signIn(theirs, member.email(), member.password());
        assertThat(theirs.page().locator("#claims")).containsText(member.email());
    }

    @Test
    void aWithdrawnInvitationIsGoneAndItsLinkDead(Tab tab, Tab theirs) {
        Member invitee = acme.invite("viewer");
        Mail mail = realm.server().inbox().await(invitee.email());
        UsersPage users = SignedIn.as(admin, tab).users();
        Dialog question = users.open(invitee, "Withdraw");
        assertThat(question.box()).containsText("The link in the email stops working");

        question.press("Withdraw");

        question.isClosed();
        assertThat(users.toast()).containsText("The invitation of Jana Novak is withdrawn.");
        assertThat(users.row(invitee)).hasCount(0);
        assertThat(tab.page().locator("h1")).isFocused();
        theirs.open(mail.link());
        assertThat(theirs.page().locator("body")).containsText("This link doesn’t work");
        assertThat(theirs.page().locator("#claims")).hasCount(0);
    }

    /** Until its row shows it, the list has looked again: by itself, after the time that passes for it here. */
    private static void looksAgainUntil(Tab tab, Locator row, String shown) {
        Step.untilItTook(() -> {
            tab.page().clock().fastForward(LOOKS_AGAIN);
            assertThat(row).containsText(shown, new LocatorAssertions.ContainsTextOptions().setTimeout(Step.SOON));
        });
    }
}
