package dev.roster.team.deactivation;

import dev.roster.access.Team;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.team.ActiveAdmins;
import dev.roster.team.Protection;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamLock;
import dev.roster.team.TeamMember;
import dev.roster.team.TeamMembers;
import dev.roster.team.notice.Notices;
import org.keycloak.models.KeycloakSession;

/** Deactivating and reactivating a member (R6, R8, R36, R37, docs/rules.md). */
public final class Deactivation {

    private final KeycloakSession session;
    private final Team team;
    private final TeamEvents events;

    public Deactivation(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
        this.events = new TeamEvents(session, team);
    }

    /**
     * Shuts a member out, from the commit on, by every door and on every node.
     *
     * @return false where the member was deactivated already
     * @throws OwnDeactivationException where somebody would deactivate themself
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     * @throws dev.roster.team.LastAdminException where the organization would be left without an active Admin
     */
    public boolean deactivate(TeamMember member) {
        if (team.isAdministeredBy(member.id())) {
            throw new OwnDeactivationException();
        }
        new Protection(session, team).requireTouchable(member);
        TeamMember now = new TeamLock(session, team).take(member);
        new ActiveAdmins(session, team).requireAnotherThan(now);
        if (!now.user().isEnabled()) {
            return false;
        }
        MemberState from = now.state();
        new AccessRevocation(session, team.realm()).closeFor(now.user());
        set(now, false);
        events.publish(new MemberEvent.Deactivated(events.subject(now.user()), from, now.state()));
        notices().deactivated(now.user(), team.organization().getName());
        return true;
    }

    /**
     * Lets a member sign in again, from the commit on. What they had open before stays closed, however it was that they
     * were shut out.
     *
     * @return false where the member was not deactivated
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     */
    public boolean reactivate(TeamMember member) {
        new Protection(session, team).requireTouchable(member);
        TeamMember now = new TeamLock(session, team).take(member);
        if (now.user().isEnabled()) {
            return false;
        }
        MemberState from = now.state();
        new AccessRevocation(session, team.realm()).closeForWhoComesBack(now.user());
        set(now, true);
        events.publish(new MemberEvent.Reactivated(events.subject(now.user()), from, now.state()));
        notices().reactivated(now.user(), team.organization().getName());
        return true;
    }

    private void set(TeamMember member, boolean enabled) {
        member.user().setEnabled(enabled);
        new TeamMembers(session, team).changed(member);
    }

    private Notices notices() {
        return new Notices(session, team.realm());
    }
}
