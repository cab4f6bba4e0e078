package dev.roster.organization;

import dev.roster.error.Refusal;

/** Two organizations of a realm cannot have the same name. */
public final class NameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameTaken() {
        super(Kind.CONFLICT, "name_taken", "name", "Another organization has this name.");
    }
}
