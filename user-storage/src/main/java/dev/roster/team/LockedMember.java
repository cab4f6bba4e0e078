package dev.roster.team;

import dev.roster.access.Team;
import org.keycloak.models.KeycloakSession;

/** Somebody within reach, as they are while no other request changes the team. */
public final class LockedMember extends MemberStep {

    LockedMember(KeycloakSession session, Team team, TeamMember member) {
        super(session, team, member);
    }

    /**
     * Makes sure that the team could do without them as an Admin.
     *
     * @throws LastAdminException where they are its only active Admin
     */
    public DispensableMember requireAnotherAdmin() {
        new ActiveAdmins(session(), team()).requireAnotherThan(member());
        return new DispensableMember(session(), team(), member());
    }
}
