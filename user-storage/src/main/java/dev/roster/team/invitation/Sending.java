package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.mail.SmtpSettings;

/** Whether a team can be sent links at all. */
final class Sending {

    private Sending() {}

    /**
     * Makes sure that a link would arrive and open something.
     *
     * @throws SuspendedException while the organization is suspended
     * @throws MailNotConfiguredException where no mail could ever be sent
     */
    static void requirePossible(Team team) {
        if (!team.organization().isEnabled()) {
            throw new SuspendedException();
        }
        if (!SmtpSettings.of(team.realm()).complete()) {
            throw new MailNotConfiguredException();
        }
    }
}
