package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** Whoever has been active is not withdrawn, but deactivated: their data stays (R17, docs/rules.md). */
public final class AlreadyAcceptedException extends RosterException {

    private static final long serialVersionUID = 1L;

    public AlreadyAcceptedException() {
        super(Kind.CONFLICT, "already_accepted", null, "The invitation has been accepted already.");
    }
}
