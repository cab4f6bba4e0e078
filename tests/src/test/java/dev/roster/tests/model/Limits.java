package dev.roster.tests.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been counted in a sequence. All browsers are one source. */
final class Limits {

    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;

    private final Map<String, Window> windows = new HashMap<>();

    /** Counts a request for a sign-in link. */
    boolean allowLink(Mailbox address, Optional<String> knownBrowser, long now) {
        return knownBrowser
                        .filter(browser -> take("known " + browser + address, 5, 60 * MINUTE, now))
                        .isPresent()
                || (take("source and " + address, 5, 15 * MINUTE, now)
                        && take("source", 100, 60 * MINUTE, now)
                        && take("address " + address, 20, 60 * MINUTE, now));
    }

    /** How many more links strangers can ask for. */
    int linksLeft(Mailbox address, long now) {
        return left("source and " + address, 5, now);
    }

    /** Counts a code that was typed. */
    boolean allowCode(Mailbox address, long now) {
        return take("codes", 100, DAY, now) && take("codes " + address, 10, DAY, now);
    }

    /** The code was right. */
    void giveCodeBack(Mailbox address) {
        windows.get("codes").used--;
        windows.get("codes " + address).used--;
    }

    /** True while emails carry a code. */
    boolean codesAllowed(Mailbox address, long now) {
        return left("codes", 100, now) > 0 && left("codes " + address, 10, now) > 0;
    }

    private boolean take(String what, int most, long length, long now) {
        Window window = windows.get(what);
        if (window == null || window.endsAt <= now) {
            window = new Window(now + length);
            windows.put(what, window);
        }
        return window.used < most && ++window.used > 0;
    }

    private int left(String what, int most, long now) {
        Window window = windows.get(what);
        return window == null || window.endsAt <= now ? most : most - window.used;
    }

    private static final class Window {
        private final long endsAt;
        private int used;

        Window(long endsAt) {
            this.endsAt = endsAt;
        }
    }
}
