package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Finding somebody among many: search, filters, order and pages, all of which stand in the address bar. */
@OnKeycloak
@InChromium
@TestInstance(Lifecycle.PER_CLASS)
class UserListIT {

    private static final int MANY = 21;

    /** Before the page has shown it: what is chosen then must not take the search back. */
    private static final String CHOOSE_AN_ADMIN_WHEN_A_SEARCH_ARRIVES = """
            role => {
                history.replaceState = (...state) => {
                    delete history.replaceState;
                    history.replaceState(...state);
                    queueMicrotask(() => {
                        role.value = 'admin';
                        role.dispatchEvent(new Event('change', { bubbles: true }));
                    });
                };
            }""";

    private Organization acme;
    private Member admin;
    private Member technician;
    private Member gone;
    private Member percent;
    private Member underscore;
    private Tab tab;
    private SignedIn console;
    private UsersPage users;

    @BeforeAll
    void givenMoreThanAPageOfPeople(Organization acme) {
        this.acme = acme;
        admin = acme.member("admin");
        technician = acme.member("technician");
        gone = acme.member("viewer");
        acme.realm().teamApi().post(acme.user(gone) + "/deactivate").expect(204);
        percent = invited("Zoe 50% Off");
        underscore = invited("Zoe snake_case");
        for (int i = 1; i <= MANY; i++) {
            invited("Person %02d".formatted(i));
        }
    }

    @BeforeEach
    void givenAnAdminAtTheConsole(Tab tab) {
        this.tab = tab;
        console = SignedIn.as(admin, tab);
        users = console.users();
        assertThat(users.rows()).hasCount(20);
    }

    @Test
    void aSearchTakesEveryCharacterAsItIsAndSurvivesAReload() {
        users.search().fill("%");
        users.shows(percent);
        users.search().fill("_");
        users.shows(underscore);
        assertThat(tab.page()).hasURL(console.address("#/users?search=_").toString());

        tab.page().reload();

        users.shows(underscore);
        assertThat(users.search()).hasValue("_");
        users.search().fill(" TECHNICIAN-");
        users.shows(technician);
    }

    @Test
    void whoIsNotThereIsNotFoundAndTheFiltersCanBeCleared() {
        users.filter("Role").evaluate(CHOOSE_AN_ADMIN_WHEN_A_SEARCH_ARRIVES);
        users.search().fill("nobody at all");

        assertThat(tab.page()).hasURL(Pattern.compile("search=nobody\\+at\\+all&role=admin"));
        assertThat(tab.page().getByText("No users found")).isVisible();
        assertThat(users.filter("Role")).hasValue("admin");
        tab.screenshot("nobody");
        users.search().fill("on its way");
        users.clearFilters().click();

        assertThat(users.rows()).hasCount(20);
        assertThat(users.search()).hasValue("");
        assertThat(users.clearFilters()).hasCount(0);
        assertThat(tab.page()).hasURL(console.address("#/users").toString());
    }

    @Test
    void backTakesAFilterAwayAndAColumnSortsAndSaysHow() {
        users.filter("Role").selectOption("Technician");
        users.shows(technician);
        users.filter("Role").selectOption("");
        users.filter("Status").selectOption("Deactivated");
        users.shows(gone);
        users.filter("Role").selectOption("Admin");
        assertThat(tab.page().getByText("No users found")).isVisible();

        tab.page().goBack();

        users.shows(gone);
        assertThat(users.filter("Role")).hasValue("");
        assertThat(users.filter("Status")).hasValue("deactivated");

        users.filter("Status").selectOption("Active");
        users.column("Role").getByRole(AriaRole.BUTTON).click();
        assertThat(users.column("Role")).hasAttribute("aria-sort", "ascending");
        users.shows(admin, technician);
        assertThat(tab.page()).hasURL(Pattern.compile("status=active&sort=role"));
        users.column("Role").getByRole(AriaRole.BUTTON).click();
        assertThat(users.column("Role")).hasAttribute("aria-sort", "descending");
        users.shows(technician, admin);

        tab.page().reload();

        users.shows(technician, admin);
        assertThat(users.filter("Status")).hasValue("active");
        assertThat(users.column("Role")).hasAttribute("aria-sort", "descending");
    }

    @Test
    void manyComeInPagesAndNonsenseInTheAddressCountsForNothing() {
        users.button("Next page").click();

        assertThat(users.rows()).hasCount(MANY + 5 - 20);
        assertThat(users.row(underscore)).isVisible();
        assertThat(tab.page()).hasURL(Pattern.compile("page=2"));
        tab.page().goBack();
        assertThat(users.rows()).hasCount(20);
        assertThat(users.row(underscore)).hasCount(0);
        tab.page().goForward();
        assertThat(users.rows()).hasCount(MANY + 5 - 20);
        tab.page().reload();
        assertThat(users.rows()).hasCount(MANY + 5 - 20);
        tab.screenshot("second");

        console.go("#/users?page=-3&sort=password&role=king&max=9999");

        assertThat(users.rows()).hasCount(20);
        assertThat(users.filter("Role")).hasValue("");
    }

    private Member invited(String firstName) {
        String email = acme.newAddress("person");
        String id = acme.realm()
                .teamApi()
                .post(acme.users(), Map.of("email", email, "firstName", firstName, "lastName", "", "role", "viewer"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        return new Member(acme.realm(), id, email, "");
    }
}
