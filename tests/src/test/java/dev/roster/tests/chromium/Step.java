package dev.roster.tests.chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What a person does on a page whose script may still be at work, which then loses what was typed or pressed. */
public final class Step {

    /** For the check at the end of a step: milliseconds until it is done again. */
    public static final double SOON = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Step() {}

    /** Presses what opens something, until it is open. */
    public static void open(Locator opened, Locator button) {
        untilItTook(() -> {
            if (!opened.isVisible()) {
                button.click();
            }
            assertThat(opened).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        });
    }

    /**
     * Does the whole step again until it took.
     *
     * @param step may be done twice, and ends with a check that fails {@link #SOON} unless its effect is there
     */
    public static void untilItTook(Runnable step) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(step::run);
    }
}
