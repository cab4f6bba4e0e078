package dev.roster.invitation;

import dev.roster.access.Team;
import dev.roster.limit.Attempts;
import dev.roster.limit.Limit;
import dev.roster.limit.TooManyLinks;
import org.keycloak.models.KeycloakSession;

/** The limits of links that administrators send (CONTRACT.md, "Settings"). */
final class LinkLimits {

    private final KeycloakSession session;
    private final Team team;

    LinkLimits(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Counts a link that is about to be sent.
     *
     * @throws TooManyLinks over a limit
     */
    void count(String email) {
        Attempts attempts = new Attempts(session, team.realm());
        team.actor().ifPresent(sender -> attempts.count(Limit.LINKS_PER_SENDER, sender));
        attempts.count(Limit.LINKS_PER_ADDRESS, email);
    }
}
