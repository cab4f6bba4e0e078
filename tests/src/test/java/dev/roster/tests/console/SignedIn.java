package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * The console of a realm in a tab, for somebody who is signed in there.
 *
 * @param realm whose console it is
 * @param tab where it is open
 */
record SignedIn(TeamRealm realm, Tab tab) {

    /** Opens the console and signs in to it by password. */
    static SignedIn as(Member member, Tab tab) {
        return as(member, tab, "");
    }

    /** Opens a page of the console, which leads to the sign-in, and signs in by password. */
    static SignedIn as(Member member, Tab tab, String path) {
        SignedIn console = new SignedIn(member.realm(), tab);
        tab.open(console.address(path));
        signIn(tab, member.email(), member.password());
        assertThat(console.frame()).isVisible();
        return console;
    }

    /** Gives the password on the sign-in page that is open. A browser that has done so before need not ask for the field. */
    static void signIn(Tab tab, String email, String password) {
        Locator wayToPassword = tab.page().locator("#use-password");
        Locator field = tab.page().locator("#password");
        assertThat(wayToPassword.or(field)).isVisible();
        if (wayToPassword.isVisible()) {
            wayToPassword.click();
        }
        tab.page().locator("#username").fill(email);
        field.fill(password);
        tab.page().locator("#kc-login").click();
    }

    /** {@return what only the sign-in page has} */
    static Locator signInPage(Tab tab) {
        return tab.page().locator("#roster-sign-in, #kc-form-login").first();
    }

    /** {@return the address of a page of the console, such as {@code #/users}} */
    URI address(String path) {
        return realm.server().keycloak().url("/admin/" + realm.name() + "/console/" + path);
    }

    /** Goes to a page by its address; the console itself is not loaded anew. */
    void go(String path) {
        tab.open(address(path));
    }

    Page page() {
        return tab.page();
    }

    /** {@return the page of the organization's users} */
    UsersPage users() {
        return new UsersPage(tab);
    }

    /** {@return what every page of the light shell has} */
    Locator frame() {
        return page().locator(".roster-console .pf-v5-c-masthead");
    }

    Locator heading() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Opens the menu of whoever is signed in. */
    Locator accountMenu() {
        Locator button =
                page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Account of")));
        Locator menu = page().getByRole(AriaRole.MENU);
        Step.untilItTook(() -> {
            if (!menu.isVisible()) {
                button.click();
            }
            assertThat(menu).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Step.SOON));
        });
        return menu;
    }
}
