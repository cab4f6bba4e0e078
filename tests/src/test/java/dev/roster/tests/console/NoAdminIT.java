package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A Technician or Viewer at the console: a sentence, and the way to their own account. */
@OnKeycloak
@InChromium
class NoAdminIT {

    @Test
    void aTechnicianHasTheirAccountAndTheWayOut(Organization acme, Tab tab) {
        Traffic traffic = Traffic.of(tab);
        SignedIn console = SignedIn.as(acme.member("technician"), tab, "#/users");

        assertThat(console.heading()).hasText("Not found");
        assertThat(tab.page().getByText("doesn’t exist, or you don’t have access to it"))
                .isVisible();
        tab.page().getByText("Back to the start").click();
        thereIsNothingToManage(console, acme, traffic);

        console.accountMenu().getByText("My Account").click();
        assertThat(tab.page().getByTestId("save")).isVisible();
        console.go("");
        console.accountMenu().getByText("Sign out").click();
        assertThat(SignedIn.signInPage(tab)).isVisible();
    }

    @Test
    void aViewerGetsToTheirAccountAndBack(Organization acme, Tab tab) {
        Traffic traffic = Traffic.of(tab);
        SignedIn console = SignedIn.as(acme.member("viewer"), tab);
        thereIsNothingToManage(console, acme, traffic);
        assertThat(tab.barriers()).isEmpty();

        menu(tab).getByText("My Account").click();
        assertThat(tab.page().getByTestId("save")).isVisible();
        Locator back = tab.page().getByTestId("referrer-link");
        assertThat(back).containsText("Back to Admin console");
        assertThat(back)
                .hasAttribute("href", Pattern.compile("^" + console.address("").toString()));
        back.click();

        assertThat(console.heading()).hasText("Nothing to manage here");
    }

    private static void thereIsNothingToManage(SignedIn console, Organization acme, Traffic traffic) {
        Tab tab = console.tab();
        assertThat(console.heading()).hasText("Nothing to manage here");
        assertThat(tab.page().getByText("You’re a member of " + acme.name())).isVisible();
        assertThat(menu(tab).getByRole(AriaRole.LINK)).hasText(new String[] {"My Account"});
        tab.screenshot("nothing");
        assertThat(traffic.paths()).noneMatch(path -> path.contains("/organizations") || path.contains("/users"));
    }

    private static Locator menu(Tab tab) {
        return tab.page().locator("nav[aria-label=Menu]");
    }
}
