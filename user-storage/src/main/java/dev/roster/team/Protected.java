package dev.roster.team;

import dev.roster.error.Refusal;

/**
 * The user holds rights to the realm itself, or belongs to another organization: whoever could set their password could
 * be them, and would have more than a team (R9, docs/rules.md).
 */
public final class Protected extends Refusal {

    private static final long serialVersionUID = 1L;

    public Protected() {
        this("This user cannot be managed here.");
    }

    /** Something that is not a user. */
    public Protected(String sentence) {
        super(Kind.FORBIDDEN, "protected", null, sentence);
    }
}
