package dev.roster.organization;

import dev.roster.error.RosterException;

/** Two organizations of a realm cannot have the same name. */
public final class NameTakenException extends RosterException {

    private static final long serialVersionUID = 1L;

    public NameTakenException() {
        super(Kind.CONFLICT, "name_taken", "name", "Another organization has this name.");
    }
}
