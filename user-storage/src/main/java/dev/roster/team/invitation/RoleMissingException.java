package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** A link would open nothing for somebody without a role. */
public final class RoleMissingException extends RosterException {

    private static final long serialVersionUID = 1L;

    public RoleMissingException() {
        super(Kind.CONFLICT, "no_role", "role", "Give this user a role first.");
    }
}
