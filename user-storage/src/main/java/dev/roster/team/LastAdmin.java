package dev.roster.team;

import dev.roster.error.Refusal;

/** An organization never loses its last active Admin (R8, docs/rules.md). */
public final class LastAdmin extends Refusal {

    private static final long serialVersionUID = 1L;

    public LastAdmin() {
        super(Kind.CONFLICT, "last_admin", null, "An organization needs at least one active Admin.");
    }
}
