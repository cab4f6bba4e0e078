package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Route;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form that invites: one after the other, by keyboard alone, and what it says when it cannot. */
@OnKeycloak
@InChromium
class InviteFormIT {

    private Organization acme;
    private Member admin;
    private Tab tab;
    private UsersPage users;

    @BeforeEach
    void givenAnAdminAtTheConsole(Organization acme, Tab tab) {
        this.acme = acme;
        this.tab = tab;
        admin = acme.member("admin");
        users = SignedIn.as(admin, tab).users();
        assertThat(users.row(admin)).isVisible();
    }

    @Test
    void anotherOneIsInvitedInTheSameForm() {
        String first = acme.newAddress("first");
        String second = acme.newAddress("second");
        Dialog form = users.invite();
        form.fill("First", "Person", first).choose("Technician").press("Send and invite another");

        assertThat(users.toast()).containsText("First Person is invited");
        assertThat(form.field("First name")).isFocused();
        assertThat(form.field("First name")).hasValue("");
        assertThat(form.field("Email")).hasValue("");
        assertThat(form.role("Technician")).isChecked();
        form.fill("Second", "", second).press("Send Invite");

        form.isClosed();
        assertThat(users.row(first)).containsText("Technician");
        assertThat(users.row(second)).containsText("Technician");
    }

    @Test
    void theKeyboardIsEnough() {
        String email = acme.newAddress("typed");
        Keyboard keys = tab.page().keyboard();
        Focus.tabTo(tab, users.inviteButton());
        keys.press("Enter");
        assertThat(users.dialog().field("First name")).isFocused();
        keys.press("Escape");
        users.dialog().isClosed();
        assertThat(users.inviteButton()).isFocused();

        keys.press("Enter");
        assertThat(users.dialog().field("First name")).isFocused();
        keys.type("Typed");
        assertThat(users.dialog().field("First name")).hasValue("Typed");
        Focus.tabTo(tab, users.dialog().field("Email"));
        keys.type(email);
        assertThat(users.dialog().field("Email")).hasValue(email);
        keys.press("Enter");

        assertThat(users.row(email)).containsText("Invited");
        users.dialog().isClosed();
        assertThat(users.inviteButton()).isFocused();
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldOrAboveAndNothingTypedIsLost() {
        String flooded = flooded();
        Dialog form = users.invite();

        form.press("Send Invite");
        form.faults("First name", "Please fill this in.");
        assertThat(form.field("Email")).hasAttribute("aria-invalid", "true");

        form.fill("No", "Address", "nobody").choose("Technician").press("Send Invite");
        form.faults("Email", "This is not an email address.");

        form.fill("Email", admin.email().toUpperCase(Locale.ROOT)).press("Send Invite");
        form.faults("Email", "This email address is already in use.");
        tab.screenshot("taken");

        form.fill("Email", flooded).press("Send Invite");
        assertThat(form.alert()).containsText("Too many emails sent. Try again in");
        assertThat(form.field("Email")).hasValue(flooded);

        tab.page().route("**/users", InviteFormIT::failToPost);
        form.press("Send Invite");
        assertThat(form.alert()).containsText(Pattern.compile("give your operator this reference: 2\\S+Z · 500"));
        tab.page().unrouteAll();

        assertThat(form.field("First name")).hasValue("No");
        assertThat(form.field("Last name")).hasValue("Address");
        assertThat(form.field("Email")).hasValue(flooded);
        assertThat(form.role("Technician")).isChecked();
        assertThat(users.rows()).hasCount(1);
        String free = acme.newAddress("free");
        form.fill("Email", free).press("Send Invite");
        form.isClosed();
        assertThat(users.row(free)).isVisible();
    }

    /** {@return an address to which the limit lets no more mails go} */
    private String flooded() {
        String email = acme.newAddress("flooded");
        for (int i = 0; i < 10; i++) {
            Member invitee = invite(email);
            admin.realm().keycloakApi().delete("/users/" + invitee.id()).expect(204);
        }
        return email;
    }

    private static void failToPost(Route route) {
        if (route.request().method().equals("POST")) {
            route.fulfill(new Route.FulfillOptions().setStatus(500).setBody(""));
        } else {
            route.fallback();
        }
    }

    private Member invite(String email) {
        String id = acme.realm()
                .teamApi()
                .post(acme.users(), Organization.invitation(email, "viewer"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        return new Member(acme.realm(), id, email, "");
    }
}
