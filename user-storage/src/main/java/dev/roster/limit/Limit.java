package dev.roster.limit;

import java.time.Duration;

/** How often something may be tried, over all nodes (CONTRACT.md, "Settings"). */
public enum Limit {
    /** Invitation and recovery links to one address. */
    LINKS_PER_ADDRESS(10, Duration.ofDays(1)),
    /** Invitation and recovery links that one administrator sends. */
    LINKS_PER_SENDER(1_000, Duration.ofHours(1)),
    /** Sign-in links that one source asks for, for one address. */
    SIGN_IN_LINKS_PER_SOURCE(5, Duration.ofMinutes(15)),
    /** Sign-in links to one address, whoever asks. */
    SIGN_IN_LINKS_PER_ADDRESS(20, Duration.ofHours(1));

    /** No window is longer: older attempts can be forgotten. */
    static final Duration LONGEST = Duration.ofDays(1);

    private final int most;
    private final Duration window;

    Limit(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    int most() {
        return most;
    }

    Duration window() {
        return window;
    }
}
