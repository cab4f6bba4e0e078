package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/**
 * A form or a question that covers the page.
 *
 * @param box the dialog itself
 */
record Dialog(Locator box) {

    Locator field(String id) {
        return box.locator("#" + id);
    }

    Dialog fill(String id, String text) {
        field(id).fill(text);
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
