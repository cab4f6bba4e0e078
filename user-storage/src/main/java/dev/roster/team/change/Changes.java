package dev.roster.team.change;

import dev.roster.access.Team;
import dev.roster.member.MemberEntity;
import dev.roster.member.Role;
import dev.roster.team.ActiveAdmins;
import dev.roster.team.Protection;
import dev.roster.team.SystemGrant;
import dev.roster.team.TeamLock;
import dev.roster.team.Teammate;
import dev.roster.team.Teammates;
import dev.roster.team.notice.Notices;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Changing names and role of a member (R1, R5, R8, docs/rules.md). */
public final class Changes {

    private final KeycloakSession session;
    private final Team team;

    public Changes(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Changes a member; one's own unchanged role may be among it. Somebody without a role gets one by it, and belongs
     * to the organization from then on.
     *
     * @throws OwnRole where somebody would change their own role
     * @throws dev.roster.team.Protected where the member is out of reach
     * @throws dev.roster.team.LastAdmin where the organization would be left without an active Admin
     */
    public void apply(Teammate teammate, MemberChange change) {
        Optional<Role> role = change.role().filter(wanted -> !teammate.role().equals(Optional.of(wanted)));
        if (role.isPresent() && team.isAdministeredBy(teammate.id())) {
            throw new OwnRole();
        }
        new Protection(session, team).requireTouchable(teammate);
        role.ifPresent(wanted -> give(new TeamLock(session, team).take(teammate), wanted));
        teammate.user().setFirstName(change.firstName());
        change.lastName().ifPresent(teammate.user()::setLastName);
        new Teammates(session, team).changed(teammate);
    }

    private void give(Teammate teammate, Role role) {
        if (role != Role.ADMIN) {
            new ActiveAdmins(session, team).requireAnotherThan(teammate);
        }
        Optional<MemberEntity> row = teammate.row();
        if (row.isPresent()) {
            row.get().changeRole(role);
        } else {
            new Adoption(session, team).adopt(teammate, role);
        }
        SystemGrant.log(session, team, teammate.id(), role);
        new Notices(session, team.realm())
                .roleChanged(teammate.user(), role, team.organization().getName());
    }
}
