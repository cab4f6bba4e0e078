package dev.roster.team.deactivation;

import dev.roster.error.Refusal;

/** Nobody deactivates themself (DESIGN.md, rule 3). */
public final class OwnDeactivation extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnDeactivation() {
        super(Kind.FORBIDDEN, "own_deactivation", null, "You cannot deactivate yourself.");
    }
}
