package dev.roster.team.factor;

import dev.roster.error.RosterException;

/** Nobody removes their own second factor as an Admin: My Account asks for it before it does (R7, docs/rules.md). */
public final class OwnSecondFactorException extends RosterException {

    private static final long serialVersionUID = 1L;

    public OwnSecondFactorException() {
        super(Kind.FORBIDDEN, "own_second_factor", null, "You cannot remove your own second factor here.");
    }
}
