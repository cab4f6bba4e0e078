package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** A link would open nothing for a deactivated member (R18, docs/rules.md). */
public final class DeactivatedException extends RosterException {

    private static final long serialVersionUID = 1L;

    public DeactivatedException() {
        super(Kind.CONFLICT, "deactivated", null, "This member is deactivated.");
    }
}
