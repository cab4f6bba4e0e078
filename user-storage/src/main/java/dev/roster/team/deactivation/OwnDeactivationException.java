package dev.roster.team.deactivation;

import dev.roster.error.RosterException;

/** Nobody deactivates themself (R6, docs/rules.md). */
public final class OwnDeactivationException extends RosterException {

    private static final long serialVersionUID = 1L;

    public OwnDeactivationException() {
        super(Kind.FORBIDDEN, "own_deactivation", null, "You cannot deactivate yourself.");
    }
}
