package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When something is wrong the console says what it is, and what to do. */
@OnKeycloak
@InChromium
class StatesIT {

    private Organization acme;
    private Member admin;
    private Tab tab;
    private SignedIn console;
    private UsersPage users;

    @BeforeEach
    void givenAnAdminAtTheConsole(Organization acme, Tab tab) {
        this.acme = acme;
        this.tab = tab;
        admin = acme.member("admin");
        console = SignedIn.as(admin, tab);
        users = console.users();
        assertThat(users.row(admin)).isVisible();
    }

    @Test
    void offlineIsSaidAndLooksAgainWhenTheConnectionIsBack() {
        tab.context().setOffline(true);
        assertThat(tab.page().getByText("You are offline. What you see may be out of date."))
                .isVisible();
        assertThat(users.row(admin)).isVisible();
        Dialog form = users.invite();
        form.fill("Not", "Now", "not@now.test").press("Send Invite");
        assertThat(form.alert()).containsText("Check your connection");
        form.press("Cancel");
        users.filter("Role").selectOption("Admin");
        assertThat(failure()).containsText("Can’t reach the server");
        tab.screenshot("offline");

        tab.context().setOffline(false);

        assertThat(users.row(admin)).isVisible();
        assertThat(tab.page().getByText("You are offline.")).hasCount(0);
    }

    @Test
    void whoseSessionIsOverSignsInAndIsWhereTheyWere() {
        users.filter("Status").selectOption("Active");
        users.search().fill("admin");
        assertThat(tab.page()).hasURL(Pattern.compile("search=admin&status=active"));
        String where = tab.page().url();
        admin.realm().keycloakApi().post("/users/" + admin.id() + "/logout").expect(204);

        users.column("Email").getByRole(AriaRole.BUTTON).click();
        assertThat(SignedIn.signInPage(tab)).isVisible();
        SignedIn.signIn(tab, admin.email(), admin.password());

        users.shows(admin);
        assertThat(tab.page()).hasURL(where + "&sort=email");
        assertThat(users.search()).hasValue("admin");
        assertThat(users.filter("Status")).hasValue("active");
    }

    @Test
    void whoIsNoAdminAnyMoreIsToldSo() {
        Member other = acme.member("admin");
        tab.page().reload();
        assertThat(users.row(other)).isVisible();
        acme.realm()
                .teamApi()
                .put(acme.user(admin), Map.of("firstName", "Jana", "lastName", "Novak", "role", "viewer"))
                .expect(200);

        users.act(other, "Send Link").click();

        assertThat(users.toast()).containsText("You don’t have access.");
        assertThat(failure()).containsText("You don’t have access");
        tab.screenshot("forbidden");
        tab.page().reload();
        assertThat(console.heading()).hasText("Not found");
    }

    @Test
    void anErrorOfTheServerHasAReferenceAndAnAddressWithoutAPageLeadsBack() {
        tab.page()
                .route(
                        Pattern.compile("/users\\?"),
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(500).setBody("")));
        users.filter("Role").selectOption("Admin");

        assertThat(failure()).containsText("Something went wrong");
        assertThat(failure()).containsText(Pattern.compile("give your operator this reference: 2\\S+Z · 500"));
        tab.screenshot("error");
        tab.page().unrouteAll();
        users.button("Try again").click();

        assertThat(users.row(admin)).isVisible();

        console.go("#/nothing/here");

        assertThat(console.heading()).hasText("Not found");
        tab.screenshot("unknown");
        tab.page().getByText("Back to the start").click();
        assertThat(users.row(admin)).isVisible();
    }

    private Locator failure() {
        return tab.page().locator("main [role=alert]");
    }
}
