package dev.roster.access.session;

import org.keycloak.common.util.Time;

/**
 * The first second in which somebody may be let in again. Keycloak's "not before" counts in seconds: what they had open
 * cannot be told from what they open in the very second in which they were shut out.
 */
public final class NextSecond {

    private static final long MILLIS = 1000;

    private NextSecond() {}

    /**
     * Waits for it, a second at most. To be called while nobody can open anything yet.
     *
     * @return it, in epoch seconds: the "not before" that ends all from before it and nothing from then on
     */
    public static int await() {
        long second = Time.currentTimeSeconds() + 1;
        try {
            for (long left = until(second); left > 0 && left <= MILLIS; left = until(second)) {
                Thread.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Math.toIntExact(second);
    }

    /** More than a second where the clock was put back meanwhile: nobody is let in until then. */
    private static long until(long second) {
        return second * MILLIS - Time.currentTimeMillis();
    }
}
