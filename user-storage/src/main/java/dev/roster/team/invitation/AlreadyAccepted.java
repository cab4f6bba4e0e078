package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** Whoever has been active is not withdrawn, but deactivated: their data stays (R17, docs/rules.md). */
public final class AlreadyAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyAccepted() {
        super(Kind.CONFLICT, "already_accepted", null, "The invitation has been accepted already.");
    }
}
