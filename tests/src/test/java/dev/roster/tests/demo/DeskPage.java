package dev.roster.tests.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.Tab;
import java.util.List;

/** The demo application for somebody who is signed in. */
record DeskPage(Page page) {

    /** Comes in from the front page of the demo, with a password. */
    static DeskPage signIn(Tab tab, Announced demo, String email) {
        Page page = tab.page();
        tab.open(demo.application());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.locator("#use-password").or(page.locator("#kc-login")).first().waitFor();
        if (page.locator("#use-password").isVisible()) {
            page.locator("#use-password").click();
        }
        page.locator("#username").fill(email);
        page.locator("#password").fill(demo.password());
        page.locator("#kc-login").click();
        return onceSignedIn(page);
    }

    /** Waits until the application knows who came. */
    static DeskPage onceSignedIn(Page page) {
        DeskPage desk = new DeskPage(page);
        desk.role().waitFor();
        return desk;
    }

    Locator role() {
        return page.locator("#role");
    }

    Locator email() {
        return page.locator("#email");
    }

    Locator organization() {
        return page.locator("#organization");
    }

    String organizationId() {
        return page.locator("#organization-id").textContent();
    }

    /** {@return how many permissions the page counts} */
    Locator permissions() {
        return page.locator("#permission-count");
    }

    /** {@return the claims of the access token} */
    String claims() {
        return page.locator("#access-claims").textContent();
    }

    /** {@return what the clipboard holds after the button beside the access token} */
    String copyToken() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("[data-copy=access-token]").click();
        page.getByText("Copied").waitFor();
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    /** {@return the command of that title, ready for a terminal} */
    Locator command(String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }
}
