package dev.roster.tests.testbed;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes by itself: long enough for a machine that is kept busy. */
public final class Patience {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private Patience() {}

    /** {@return a wait for it; end it with a condition} */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(ENOUGH);
    }
}
