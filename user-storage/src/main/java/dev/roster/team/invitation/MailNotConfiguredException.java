package dev.roster.team.invitation;

import dev.roster.error.RosterException;

/** The realm has no SMTP host or no sender address. */
public final class MailNotConfiguredException extends RosterException {

    private static final long serialVersionUID = 1L;

    public MailNotConfiguredException() {
        super(
                Kind.CONFLICT,
                "mail_not_configured",
                null,
                "The realm has no mail server yet, so nobody can be invited.");
    }
}
