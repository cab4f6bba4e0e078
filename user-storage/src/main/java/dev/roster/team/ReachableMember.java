package dev.roster.team;

import dev.roster.access.Team;
import org.keycloak.models.KeycloakSession;

/** Somebody whom the team's administrators may touch. Enough for changes that do not hang on who else is an Admin. */
public final class ReachableMember extends MemberStep {

    ReachableMember(KeycloakSession session, Team team, TeamMember member) {
        super(session, team, member);
    }

    /**
     * Waits until no other request changes the team, and reads the member anew.
     *
     * @throws dev.roster.error.ForbiddenException where the one who asks has lost their own rights meanwhile
     * @throws dev.roster.error.NotFoundException where the member is gone meanwhile
     */
    public LockedMember lock() {
        return new LockedMember(session(), team(), new TeamLock(session(), team()).take(member()));
    }
}
