package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

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

    /** Searches, and waits until the page has taken it: from then on it shows what is found. */
    void search(String text) {
        Locator field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Search"));
        Pattern asked = Pattern.compile(
                "[?&]search=" + Pattern.quote(URLEncoder.encode(text, StandardCharsets.UTF_8)) + "(&|$)");
        Step.untilItTook(() -> {
            field.fill(text);
            page.waitForURL(url -> asked.matcher(url).find(), new Page.WaitForURLOptions().setTimeout(Step.SOON));
            assertThat(field).hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(Step.SOON));
        });
    }
}
