package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** The address belongs to another user of the realm, in whatever case (R14, docs/rules.md). */
public final class EmailTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super(Kind.CONFLICT, "email_taken", "email", "This email address is in use already.");
    }
}
