package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.error.NotFound;
import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.team.Protection;
import dev.roster.team.TeamLock;
import dev.roster.team.Teammate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserManager;

/** Withdrawing an invitation: the link is dead and the address is free again (R17, docs/rules.md). */
public final class Withdrawal {

    private final KeycloakSession session;
    private final Team team;

    public Withdrawal(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Removes somebody who was invited and has never accepted.
     *
     * @throws dev.roster.team.Protected where the member is out of reach
     * @throws AlreadyAccepted where they have accepted, be it in this very moment
     */
    public void withdraw(Teammate teammate) {
        new Protection(session, team).requireTouchable(teammate);
        requireNeverAccepted(teammate);
        // First of all: whoever is using the link just now is waited for, and found to have accepted.
        new Links(session).revokeAll(teammate.id());
        Teammate now = new TeamLock(session, team).take(teammate);
        requireNeverAccepted(now);
        if (!new UserManager(session).removeUser(team.realm(), now.user())) {
            throw new NotFound();
        }
    }

    private static void requireNeverAccepted(Teammate teammate) {
        if (teammate.row().map(MemberEntity::activated).orElse(true)) {
            throw new AlreadyAccepted();
        }
    }
}
