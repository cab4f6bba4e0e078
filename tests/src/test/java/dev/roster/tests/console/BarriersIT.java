package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody can use the console: in light and dark, on a phone, and with whatever reads it to them. */
@OnKeycloak
@InChromium
class BarriersIT {

    private static final String ALL_BUTTONS_IN_SIGHT =
            "[...document.querySelectorAll('[role=dialog] button')].every(it => it.getBoundingClientRect().right <= it.closest('[role=dialog]').getBoundingClientRect().right)";

    private Member admin;
    private Member viewer;
    private Tab tab;
    private UsersPage users;

    @BeforeEach
    void givenAnAdminAndPeopleOfEveryState(Organization acme, Tab tab) {
        this.tab = tab;
        admin = acme.member("admin");
        viewer = acme.member("viewer");
        Member gone = acme.member("technician");
        acme.realm().teamApi().post(acme.user(gone) + "/deactivate").expect(204);
        acme.realm().server().inbox().await(acme.invite("technician").email());
        users = SignedIn.as(admin, tab).users();
        assertThat(users.rows()).hasCount(4);
    }

    @Test
    void theUsers() {
        isOpenToEverybody("users");
    }

    @Test
    void theFormThatInvites() {
        Dialog form = users.invite();
        form.press("Send Invite");
        assertThat(form.field("First name")).hasAttribute("aria-invalid", "true");

        isOpenToEverybody("invite");
    }

    @Test
    void theFormThatSetsAPassword() {
        Dialog form = users.open(viewer, "Set Pwd");
        form.press("Generate a password");
        assertThat(form.button("Copy")).isVisible();

        isOpenToEverybody("password");
    }

    @Test
    void theQuestionBeforeADeactivation() {
        assertThat(users.open(viewer, "Deactivate").box()).isVisible();

        isOpenToEverybody("question");
    }

    @Test
    void theEmptyList() {
        users.search().fill("nobody");
        assertThat(tab.page().getByText("Nobody found")).isVisible();

        isOpenToEverybody("empty");
    }

    private void isOpenToEverybody(String what) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.page().setViewportSize(1280, 800);
            tab.prefer(scheme);
            assertThat(tab.page().locator(".pf-v5-c-page__sidebar.pf-m-expanded"))
                    .hasCount(1);
            tab.screenshot(scheme + "-" + what);
            assertThat(tab.barriers()).as("%s %s", what, scheme).isEmpty();
            tab.page().setViewportSize(360, 740);
            assertThat(tab.page().locator(".pf-v5-c-page__sidebar.pf-m-expanded"))
                    .hasCount(0);
            tab.page().waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
            tab.screenshot(scheme + "-phone-" + what);
            assertThat(tab.page().evaluate(ALL_BUTTONS_IN_SIGHT)).as(what).isEqualTo(true);
        }
    }
}
