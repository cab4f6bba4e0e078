package dev.roster.team.change;

import dev.roster.error.Refusal;

/** Nobody changes their own role (R5, docs/rules.md). */
public final class OwnRole extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnRole() {
        super(Kind.FORBIDDEN, "own_role", "role", "You cannot change your own role.");
    }
}
