package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.limit.Limit;
import dev.roster.limit.RateLimits;
import dev.roster.limit.TooManyLinksException;
import org.keycloak.models.KeycloakSession;

/** The limits of links that administrators send (R59, docs/rules.md). */
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
     * @throws TooManyLinksException over a limit
     */
    void count(String email) {
        RateLimits limits = new RateLimits(session, team.realm());
        team.actor().ifPresent(sender -> limits.count(Limit.LINKS_PER_SENDER.of(sender)));
        limits.count(
                Limit.LINKS_PER_ORGANIZATION_AND_ADDRESS.of(team.organization().getId() + ' ' + email),
                Limit.LINKS_PER_ADDRESS.of(email));
    }

    /**
     * Counts that the sender is about to be told that an address is in use: nobody may try out any number of them.
     *
     * @throws TooManyLinksException over the limit
     */
    void countTaken() {
        team.actor()
                .ifPresent(sender ->
                        new RateLimits(session, team.realm()).count(Limit.TAKEN_ADDRESSES_PER_SENDER.of(sender)));
    }
}
