package dev.roster.activation.realm;

import dev.roster.error.RosterException;

/** Two users of the realm have the same email, by which Roster tells people apart. */
public final class SharedEmailException extends RosterException {

    private static final long serialVersionUID = 1L;

    SharedEmailException() {
        super(
                Kind.CONFLICT,
                "shared_email",
                null,
                "Some users of the realm have the same email. Give each their own first.");
    }
}
