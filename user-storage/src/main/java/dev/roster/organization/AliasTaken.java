package dev.roster.organization;

import dev.roster.error.Refusal;

/** Two organizations of a realm cannot have the same alias. */
public final class AliasTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AliasTaken() {
        super(Kind.CONFLICT, "alias_taken", "alias", "Another organization has this alias.");
    }
}
