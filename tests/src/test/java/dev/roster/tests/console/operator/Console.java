package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.roster.tests.chromium.SsoSession;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.keycloak.Keycloak;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Server;
import java.net.URI;

/**
 * The admin console of a realm in a tab, in either shell.
 *
 * @param tab where it is open
 * @param address of its start, to which a route is appended
 */
record Console(Tab tab, URI address) {

    private static final double FIRST_VISIT_MILLIS = 90_000;

    /** Opens it for somebody who has signed in already. */
    static Console open(Tab tab, Member member) {
        SsoSession.give(tab, member);
        Console console = of(tab, member.realm().server(), member.realm().name());
        tab.open(console.address());
        return console.awaitPage();
    }

    /** Signs a user of a team realm in by password, on the pages for that. */
    static Console signIn(Tab tab, Member member) {
        Console console = of(tab, member.realm().server(), member.realm().name());
        tab.open(console.address());
        Page page = tab.page();
        Locator password = page.locator("#password");
        page.locator("#use-password").or(password).first().waitFor();
        if (!password.isVisible()) {
            page.locator("#use-password").click();
        }
        return console.submit(member.email(), member.password());
    }

    /** Signs master's administrator in to the console of master. */
    static Console signInToMaster(Tab tab, Server server) {
        Console console = of(tab, server, "master");
        tab.open(console.address());
        return console.submit(Keycloak.ADMIN, Keycloak.ADMIN_PASSWORD);
    }

    private static Console of(Tab tab, Server server, String realm) {
        return new Console(tab, server.keycloak().url("/admin/" + realm + "/console/"));
    }

    private Console submit(String username, String password) {
        page().locator("#username").fill(username);
        page().locator("#password").fill(password);
        Locator button = page().locator("#kc-login");
        button.click();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return awaitPage();
    }

    /** Waits until there is a page in words: the first visit to a fresh server takes longer than an assertion waits. */
    private Console awaitPage() {
        page().locator("h1, .pf-v5-c-alert")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(FIRST_VISIT_MILLIS));
        return this;
    }

    /** Goes to a route of the console, such as {@code /organizations}, as if its address had been kept. */
    Console open(String route) {
        tab.open(URI.create("about:blank"));
        tab.open(URI.create(address + "#" + route));
        return this;
    }

    Page page() {
        return tab.page();
    }

    Locator heading(String text) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true).setLevel(1));
    }

    Locator link(String text) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Follows a link until the page with that heading is there. */
    void follow(String link, String heading) {
        Step.open(heading(heading), link(link));
    }

    Locator button(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** {@return what keeps teams from working, as the banner says it} */
    Locator problems() {
        return page().locator(".roster-problems");
    }

    Dialog dialog() {
        return new Dialog(page().getByRole(AriaRole.DIALOG));
    }

    /** Presses the button that opens a dialog, until it is open. */
    Dialog openBy(Locator button) {
        Dialog dialog = dialog();
        Step.open(dialog.box(), button);
        return dialog;
    }

    /** Loads the page anew, and waits until the console knows what keeps teams from working. */
    void reload() {
        page().waitForResponse(response -> response.url().endsWith("/team/diagnostics"), () -> page().reload());
    }

    /** Waits until the console has said so, and takes the toast away, which after some seconds goes by itself. */
    void awaitToast(String text) {
        Locator toast = page().locator(".pf-v5-c-alert-group li").filter(new Locator.FilterOptions().setHasText(text));
        assertThat(toast).isVisible();
        Step.untilItTook(() -> {
            for (Locator shown : toast.all()) {
                shown.getByRole(AriaRole.BUTTON).first().click(new Locator.ClickOptions().setTimeout(Step.SOON));
            }
            assertThat(toast).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Step.SOON));
        });
    }
}
