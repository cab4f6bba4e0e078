package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * The dialog that is open: a form, or a question.
 *
 * @param page where it is open
 */
record Dialog(Page page) {

    Locator box() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** {@return a field, by its label} */
    Locator field(String label) {
        return box().getByLabel(label, new Locator.GetByLabelOptions().setExact(false));
    }

    Dialog fill(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        assertThat(field).hasValue(text);
        return this;
    }

    /** Fills in who is to be invited. */
    Dialog fill(String firstName, String lastName, String email) {
        return fill("First name", firstName).fill("Last name", lastName).fill("Email", email);
    }

    Locator role(String name) {
        return box().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
    }

    Dialog choose(String role) {
        role(role).check();
        assertThat(role(role)).isChecked();
        return this;
    }

    Locator button(String name) {
        return box().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** {@return what went wrong, above the fields} */
    Locator alert() {
        return box().getByRole(AriaRole.ALERT);
    }

    void press(String name) {
        button(name).click();
    }

    /** It is gone. */
    void isClosed() {
        assertThat(box()).hasCount(0);
    }

    /** The field is at fault, says so to everybody, and has the focus. */
    void faults(String label, String sentence) {
        Locator field = field(label);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(Pattern.compile(sentence));
        assertThat(field).isFocused();
    }
}
