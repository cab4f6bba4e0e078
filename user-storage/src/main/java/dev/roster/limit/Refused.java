package dev.roster.limit;

import java.time.Duration;

/**
 * An attempt that a limit does not allow.
 *
 * @param retryAfter when the window is over
 * @param first whether it is the first refusal of the window
 */
public record Refused(Limit limit, Duration retryAfter, boolean first) {}
