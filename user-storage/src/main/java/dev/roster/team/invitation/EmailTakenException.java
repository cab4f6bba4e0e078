package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** The address belongs to another user of the realm, in whatever case (R14, docs/rules.md). */
public final class EmailTakenException extends RosterException {

    private static final long serialVersionUID = 1L;

    public EmailTakenException() {
        super(Kind.CONFLICT, "email_taken", "email", "This email address is in use already.");
    }
}
