package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** A link into a suspended organization would open nothing (R18, R38, docs/rules.md). */
public final class Suspended extends Refusal {

    private static final long serialVersionUID = 1L;

    public Suspended() {
        super(Kind.CONFLICT, "suspended", null, "The organization is suspended.");
    }
}
