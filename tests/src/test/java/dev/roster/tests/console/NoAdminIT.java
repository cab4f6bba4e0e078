package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Technician or Viewer at the console: a sentence, and the way to their own account. */
@OnKeycloak
@InChromium
class NoAdminIT {

    @ParameterizedTest
    @ValueSource(strings = {"technician", "viewer"})
    void thereIsNothingToManageAndNobodyIsAskedFor(String role, Organization acme, Tab tab) {
        Traffic traffic = Traffic.of(tab);

        SignedIn console = SignedIn.as(acme.member(role), tab);

        assertThat(console.heading()).hasText("Nothing to manage here");
        assertThat(tab.page().getByText("You are a member of " + acme.name())).isVisible();
        assertThat(menu(tab).getByRole(AriaRole.LINK)).hasText(new String[] {"My Account"});
        tab.screenshot(role);
        assertThat(tab.barriers()).isEmpty();
        assertThat(traffic.paths()).noneMatch(path -> path.contains("/organizations") || path.contains("/users"));
    }

    @Test
    void theAddressOfTheUsersIsAPageInWords(Organization acme, Tab tab) {
        SignedIn console = SignedIn.as(acme.member("technician"), tab, "#/users");

        assertThat(console.heading()).hasText("There is nothing here");
        assertThat(tab.page().getByText("does not exist, or is not yours")).isVisible();
        tab.page().getByText("Back to the start").click();
        assertThat(console.heading()).hasText("Nothing to manage here");
    }

    @Test
    void myAccountLeadsThereAndBack(Organization acme, Tab tab) {
        SignedIn console = SignedIn.as(acme.member("viewer"), tab);

        menu(tab).getByText("My Account").click();
        assertThat(tab.page().getByTestId("save")).isVisible();
        tab.page().getByTestId("referrer-link").click();

        assertThat(console.heading()).hasText("Nothing to manage here");
    }

    @Test
    void theMenuOfWhoeverIsSignedInLeadsToTheAccountAndOut(Organization acme, Tab tab) {
        SignedIn console = SignedIn.as(acme.member("technician"), tab);
        console.accountMenu().getByText("My Account").click();
        assertThat(tab.page().getByTestId("save")).isVisible();
        console.go("");

        console.accountMenu().getByText("Sign out").click();

        assertThat(SignedIn.signInPage(tab)).isVisible();
    }

    private static Locator menu(Tab tab) {
        return tab.page().locator("nav[aria-label=Menu]");
    }
}
