package dev.roster.tests.console.operator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * The table of a page of ours: organizations, or the users of one.
 *
 * @param page that shows it
 */
record Rows(Page page) {

    /** {@return all rows but the heading} */
    Locator all() {
        return page.locator("tbody tr[data-testid]");
    }

    /** {@return the row of the organization of that alias, or of the user of that address} */
    Locator of(String aliasOrEmail) {
        return page.locator("tbody tr[data-testid='" + aliasOrEmail + "']");
    }

    /** {@return a cell of that row, by the words above its column} */
    Locator cell(String aliasOrEmail, String column) {
        return of(aliasOrEmail).locator("td[data-label='" + column + "']");
    }

    /** {@return the button of that row that starts with these words} */
    Locator act(String aliasOrEmail, String words) {
        return of(aliasOrEmail).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words + ":"));
    }

    void search(String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Search"))
                .fill(text);
    }
}
