package dev.roster.team;

import dev.roster.error.RosterException;

/**
 * The user holds rights to the realm itself, or belongs to another organization: whoever could set their password could
 * be them, and would have more than a team (R9, docs/rules.md).
 */
public final class ProtectedException extends RosterException {

    private static final long serialVersionUID = 1L;

    public ProtectedException() {
        this("This user cannot be managed here.");
    }

    /** Something that is not a user. */
    public ProtectedException(String sentence) {
        super(Kind.FORBIDDEN, "protected", null, sentence);
    }
}
