package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.error.NotFoundException;
import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.event.MemberEvent;
import dev.roster.team.Protection;
import dev.roster.team.ReachableMember;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
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
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     * @throws AlreadyAcceptedException where they have accepted, be it in this very moment
     */
    public void withdraw(TeamMember member) {
        ReachableMember reachable = new Protection(session, team).reach(member);
        requireNeverAccepted(member);
        // First of all: whoever is using the link just now is waited for, and found to have accepted.
        new Links(session).revokeAll(member.id());
        TeamMember now = reachable.lock().member();
        requireNeverAccepted(now);
        TeamEvents events = new TeamEvents(session, team);
        MemberEvent.Withdrawn withdrawn = new MemberEvent.Withdrawn(events.subject(now.user()), now.state());
        // First: a user without a row is no member any more, whose removal would be told as well.
        new Members(session).removeFrom(team.organization().getId(), now.id());
        if (!new UserManager(session).removeUser(team.realm(), now.user())) {
            throw new NotFoundException();
        }
        events.publish(withdrawn);
    }

    private static void requireNeverAccepted(TeamMember member) {
        if (member.row().map(MemberEntity::activated).orElse(true)) {
            throw new AlreadyAcceptedException();
        }
    }
}
