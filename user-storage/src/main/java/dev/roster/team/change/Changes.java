package dev.roster.team.change;

import dev.roster.access.Team;
import dev.roster.member.MemberEntity;
import dev.roster.member.Role;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.member.event.MemberSubject;
import dev.roster.team.LockedMember;
import dev.roster.team.Protection;
import dev.roster.team.ReachableMember;
import dev.roster.team.SystemGrant;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
import dev.roster.team.TeamMembers;
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
     * @throws OwnRoleException where somebody would change their own role
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     * @throws dev.roster.team.LastAdminException where the organization would be left without an active Admin
     */
    public void apply(TeamMember member, MemberChange change) {
        Optional<Role> role = change.role().filter(wanted -> !member.role().equals(Optional.of(wanted)));
        if (role.isPresent() && team.isAdministeredBy(member.id())) {
            throw new OwnRoleException();
        }
        ReachableMember reachable = new Protection(session, team).reach(member);
        MemberState from = role.map(wanted -> give(reachable.lock(), wanted)).orElseGet(member::state);
        reachable.change(user -> {
            user.setFirstName(change.firstName());
            change.lastName().ifPresent(user::setLastName);
        });
        tell(new TeamMembers(session, team).get(member.id()), from, role.isPresent());
    }

    private void tell(TeamMember member, MemberState from, boolean role) {
        MemberState to = member.state();
        TeamEvents events = new TeamEvents(session, team);
        MemberSubject subject = events.subject(member.user());
        if (role) {
            events.publish(new MemberEvent.RoleChanged(subject, from, to));
        } else if (!to.equals(from)) {
            events.publish(new MemberEvent.Updated(subject, from, to));
        }
    }

    /** Gives a role, and tells how the member stood before. */
    private MemberState give(LockedMember locked, Role role) {
        MemberState from = locked.member().state();
        TeamMember member = role == Role.ADMIN
                ? locked.member()
                : locked.requireAnotherAdmin().member();
        Optional<MemberEntity> row = member.row();
        if (row.isPresent()) {
            row.get().changeRole(role);
        } else {
            new MemberAdoption(session, team).adopt(member, role);
        }
        SystemGrant.log(session, team, member.id(), role);
        new Notices(session, team.realm())
                .roleChanged(member.user(), role, team.organization().getName());
        return from;
    }
}
