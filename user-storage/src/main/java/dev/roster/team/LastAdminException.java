package dev.roster.team;

import dev.roster.error.RosterException;

/** An organization never loses its last active Admin (R8, docs/rules.md). */
public final class LastAdminException extends RosterException {

    private static final long serialVersionUID = 1L;

    public LastAdminException() {
        super(Kind.CONFLICT, "last_admin", null, "An organization needs at least one active Admin.");
    }
}
