package dev.roster.organization;

import dev.roster.error.RosterException;

/** Two organizations of a realm cannot have the same alias. */
public final class AliasTakenException extends RosterException {

    private static final long serialVersionUID = 1L;

    public AliasTakenException() {
        super(Kind.CONFLICT, "alias_taken", "alias", "Another organization has this alias.");
    }
}
