package dev.roster.team.invitation;

import dev.roster.error.Refusal;

/** The realm has no SMTP host or no sender address. */
public final class MailNotConfigured extends Refusal {

    private static final long serialVersionUID = 1L;

    public MailNotConfigured() {
        super(
                Kind.CONFLICT,
                "mail_not_configured",
                null,
                "The realm has no mail server yet, so nobody can be invited.");
    }
}
