package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** A link would open nothing for somebody without a role. */
public final class RoleMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoleMissing() {
        super(Kind.CONFLICT, "no_role", "role", "Give this user a role first.");
    }
}
