package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.Step;

/**
 * A form or a question that covers the page.
 *
 * @param box the dialog itself
 */
record Dialog(Locator box) {

    Locator field(String id) {
        return box.locator("#" + id);
    }

    /** Fills a field in; one for an address takes the spaces from its ends. */
    Dialog fill(String id, String text) {
        Step.untilItTook(() -> {
            field(id).fill(text);
            assertThat(field(id)).hasValue(text.strip(), new LocatorAssertions.HasValueOptions().setTimeout(Step.SOON));
        });
        return this;
    }

    /** Chooses from a list. */
    Dialog choose(String id, String value) {
        Step.untilItTook(() -> {
            field(id).selectOption(value);
            assertThat(field(id)).hasValue(value, new LocatorAssertions.HasValueOptions().setTimeout(Step.SOON));
        });
        return this;
    }

    /** {@return what is said below a field} */
    Locator saidBelow(String id) {
        return box.locator("#" + id + "-said");
    }

    void press(String button) {
        box.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Presses the button, and waits until the dialog is gone. */
    void finish(String button) {
        press(button);
        assertThat(box).hasCount(0);
    }
}
