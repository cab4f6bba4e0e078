package dev.roster.team;

import dev.roster.access.Team;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * A member on the way to a change. The checks come in one order, and each is had from the one before it only:
 * {@link Protection#reach} gives a {@link ReachableMember}, its lock a {@link LockedMember} as they are now, and that one
 * a {@link DispensableMember}, without whom the team still has an active Admin.
 */
abstract sealed class MemberStep permits ReachableMember, LockedMember, DispensableMember {

    private final KeycloakSession session;
    private final Team team;
    private final TeamMember member;

    MemberStep(KeycloakSession session, Team team, TeamMember member) {
        this.session = session;
        this.team = team;
        this.member = member;
    }

    final KeycloakSession session() {
        return session;
    }

    final Team team() {
        return team;
    }

    /** The member, as this step knows them. */
    public final TeamMember member() {
        return member;
    }

    /** Changes the user, and makes every node see it. */
    public final void change(Consumer<UserModel> change) {
        change.accept(member.user());
        new TeamMembers(session, team).changed(member);
    }
}
