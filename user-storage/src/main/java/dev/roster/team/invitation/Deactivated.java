package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** A link would open nothing for a deactivated member (R18, docs/rules.md). */
public final class Deactivated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Deactivated() {
        super(Kind.CONFLICT, "deactivated", null, "This member is deactivated.");
    }
}
