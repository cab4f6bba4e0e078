package dev.roster.team.change;

import dev.roster.error.RosterException;

/** Nobody changes their own role (R5, docs/rules.md). */
public final class OwnRoleException extends RosterException {

    private static final long serialVersionUID = 1L;

    public OwnRoleException() {
        super(Kind.FORBIDDEN, "own_role", "role", "You cannot change your own role.");
    }
}
