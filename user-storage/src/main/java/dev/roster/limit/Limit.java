package dev.roster.limit;

import java.time.Duration;

/** How often something may be tried, over all nodes (CONTRACT.md, "Settings"). */
public enum Limit {
    /** Invitation and recovery links to one address. */
    LINKS_PER_ADDRESS(10, Duration.ofDays(1)),
    /** Invitation and recovery links that one administrator sends. */
    LINKS_PER_SENDER(1_000, Duration.ofHours(1));

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
