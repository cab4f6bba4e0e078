package dev.roster.team;

import dev.roster.error.Refusal;

/** An organization never loses its last active Admin (DESIGN.md, rule 3). */
public final class LastAdmin extends Refusal {

    private static final long serialVersionUID = 1L;

    public LastAdmin() {
        super(Kind.CONFLICT, "last_admin", null, "An organization needs at least one active Admin.");
    }
}
