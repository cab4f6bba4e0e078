package dev.roster.team;

import dev.roster.access.Team;
import org.keycloak.models.KeycloakSession;

/** Somebody under the lock without whom the team still has an active Admin. */
public final class DispensableMember extends MemberStep {

    DispensableMember(KeycloakSession session, Team team, TeamMember member) {
        super(session, team, member);
    }
}
