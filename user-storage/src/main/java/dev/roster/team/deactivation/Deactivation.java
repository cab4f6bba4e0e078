package dev.roster.team.deactivation;

import dev.roster.access.Team;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.team.DispensableMember;
import dev.roster.team.LockedMember;
import dev.roster.team.Protection;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
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
        DispensableMember now =
                new Protection(session, team).reach(member).lock().requireAnotherAdmin();
        if (!now.member().user().isEnabled()) {
            return false;
        }
        MemberState from = now.member().state();
        now.change(user -> {
            new AccessRevocation(session, team.realm()).closeFor(user);
            user.setEnabled(false);
        });
        events.publish(new MemberEvent.Deactivated(
                events.subject(now.member().user()), from, now.member().state()));
        notices().deactivated(now.member().user(), team.organization().getName());
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
        LockedMember now = new Protection(session, team).reach(member).lock();
        if (now.member().user().isEnabled()) {
            return false;
        }
        MemberState from = now.member().state();
        now.change(user -> {
            new AccessRevocation(session, team.realm()).closeForWhoComesBack(user);
            user.setEnabled(true);
        });
        events.publish(new MemberEvent.Reactivated(
                events.subject(now.member().user()), from, now.member().state()));
        notices().reactivated(now.member().user(), team.organization().getName());
        return true;
    }

    private Notices notices() {
        return new Notices(session, team.realm());
    }
}
