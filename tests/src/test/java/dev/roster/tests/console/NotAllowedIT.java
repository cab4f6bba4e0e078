package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an Admin cannot do is there, cannot be pressed, and says why: to the mouse, the keyboard and a screen reader. */
@OnKeycloak
@InChromium
class NotAllowedIT {

    private Member admin;
    private Member gone;
    private Tab tab;
    private UsersPage users;

    @BeforeEach
    void givenAnAdminAtTheConsole(Organization acme, Tab tab) {
        this.tab = tab;
        admin = acme.member("admin");
        gone = acme.member("viewer");
        acme.realm().teamApi().post(acme.user(gone) + "/deactivate").expect(204);
        users = SignedIn.as(admin, tab).users();
    }

    @Test
    void nobodyDeactivatesThemselfAndNoLinkIsSentToSomebodyDeactivated() {
        cannot(users.act(admin, "Deactivate"), "You can’t deactivate yourself. Ask another Admin.");
        cannot(users.act(gone, "Send Link"), "Reactivate them first. A link wouldn’t work.");
    }

    @Test
    void nobodyChangesTheirOwnRoleButTheirNameAllTheSame() {
        Dialog form = users.open(admin, "Edit");

        for (String role : new String[] {"Admin", "Technician", "Viewer"}) {
            assertThat(form.role(role)).isDisabled();
        }
        assertThat(form.box().getByRole(AriaRole.RADIOGROUP))
                .hasAccessibleDescription("You can’t change your own role. Ask another Admin.");
        form.fill("First name", "Renamed").press("Save");

        form.isClosed();
        assertThat(users.cell(admin, "Name")).containsText("Renamed Novak");
        assertThat(users.cell(admin, "Role")).hasText("Admin");
    }

    private void cannot(Locator button, String reason) {
        assertThat(button).isVisible();
        Focus.tabTo(tab, button);

        Locator tooltip = tab.page().getByRole(AriaRole.TOOLTIP);
        // The one of the button before fades.
        assertThat(tooltip).hasCount(1);
        assertThat(tooltip).hasText(reason);
        tab.screenshot("reason");
        assertThat(button).hasAccessibleDescription(reason);
        assertThat(button).hasAttribute("aria-disabled", "true");
        tab.page().keyboard().press("Enter");
        users.dialog().isClosed();
        assertThat(users.toast()).hasCount(0);
    }
}
