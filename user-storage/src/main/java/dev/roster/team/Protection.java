package dev.roster.team;

import dev.roster.access.Team;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;

/** Who is out of reach for those who manage a team, whoever they are: Keycloak's own pages manage such users. */
public final class Protection {

    private final TeamMembers members;
    private final KeycloakSession session;
    private final Team team;

    public Protection(KeycloakSession session, Team team) {
        this.members = new TeamMembers(session, team);
        this.session = session;
        this.team = team;
    }

    /**
     * The first step of every change: makes sure that the team's administrators may touch somebody.
     *
     * @throws ProtectedException where the user has rights to the realm, or belongs to another organization
     */
    public ReachableMember reach(TeamMember member) {
        if (hasRealmRights(team.realm(), member.user()) || members.belongsElsewhere(member.id())) {
            throw new ProtectedException();
        }
        return new ReachableMember(session, team, member);
    }

    /** True where a user holds any role of {@code realm-management}, directly, by a group or in another role. */
    public static boolean hasRealmRights(RealmModel realm, UserModel user) {
        ClientModel management = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        return management != null
                && RoleUtils.getDeepUserRoleMappings(user).stream()
                        .anyMatch(role -> management.getId().equals(role.getContainerId()));
    }
}
