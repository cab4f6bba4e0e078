package dev.roster.limit;

import dev.roster.error.RosterException;
import java.time.Duration;

/**
 * The address or the sender has had as many links as are allowed, or the sender has tried as many addresses. Nothing else
 * changes: no live link is revoked.
 */
public final class TooManyLinksException extends RosterException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyLinksException(Duration retryAfter) {
        super(Kind.TOO_MANY, "too_many_links", null, "Too many attempts. Try again later.");
        this.retryAfter = retryAfter;
    }

    /** When it may be tried again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
