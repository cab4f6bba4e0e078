package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** A link into a suspended organization would open nothing (DESIGN.md, rule 9). */
public final class Suspended extends Refusal {

    private static final long serialVersionUID = 1L;

    public Suspended() {
        super(Kind.CONFLICT, "suspended", null, "The organization is suspended.");
    }
}
