package dev.roster.team.change;

import dev.roster.access.Team;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Role;
import dev.roster.team.TeamMember;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** Makes somebody whom Keycloak's own pages added to the organization a member like all others. */
final class MemberAdoption {

    private final KeycloakSession session;
    private final Team team;

    MemberAdoption(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    void adopt(TeamMember member, Role role) {
        manage(member.user());
        new Members(session)
                .add(MemberEntity.adopted(member.id(), team.organization().getId(), role, Time.currentTimeMillis()));
    }

    /**
     * Keycloak cannot convert a membership: it is left and joined anew, with the stored user, because with a cached one
     * Keycloak stores an unmanaged member.
     */
    private void manage(UserModel user) {
        OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
        if (organizations.isManagedMember(team.organization(), user)) {
            return;
        }
        organizations.removeMember(team.organization(), user);
        organizations.addManagedMember(team.organization(), user);
        if (!organizations.isManagedMember(team.organization(), user)) {
            throw new IllegalStateException("Keycloak did not make " + user.getId() + " a managed member");
        }
    }
}
