package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** A link into a suspended organization would open nothing (R18, R38, docs/rules.md). */
public final class SuspendedException extends RosterException {

    private static final long serialVersionUID = 1L;

    public SuspendedException() {
        super(Kind.CONFLICT, "suspended", null, "The organization is suspended.");
    }
}
