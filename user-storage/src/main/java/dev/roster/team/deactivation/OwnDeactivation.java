package dev.roster.team.deactivation;

import dev.roster.error.Refusal;

/** Nobody deactivates themself (R6, docs/rules.md). */
public final class OwnDeactivation extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnDeactivation() {
        super(Kind.FORBIDDEN, "own_deactivation", null, "You cannot deactivate yourself.");
    }
}
