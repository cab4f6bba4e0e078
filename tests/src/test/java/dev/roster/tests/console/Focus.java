package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.roster.tests.chromium.Tab;

/** Where the keyboard is. */
final class Focus {

    private static final int FAR = 60;

    private Focus() {}

    /** Presses Tab until the element has the focus, as somebody without a mouse does. */
    static void tabTo(Tab tab, Locator element) {
        assertThat(element).isVisible();
        for (int i = 0; i < FAR; i++) {
            if ((boolean) element.evaluate("element => element === document.activeElement")) {
                return;
            }
            tab.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not get to " + element);
    }
}
