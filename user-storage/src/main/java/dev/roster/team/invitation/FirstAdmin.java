package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Role;
import dev.roster.member.event.MemberEvent;
import dev.roster.team.ActiveAdmins;
import dev.roster.team.TeamEvents;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Sees to it that somebody can administer an organization: invites an address as its Admin, and again when the
 * invitation has died, but never while an Admin can get in.
 */
public final class FirstAdmin {

    private final KeycloakSession session;
    private final Team team;

    public FirstAdmin(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Invites the address if nobody could get in otherwise.
     *
     * @return whether a mail is on its way
     * @throws dev.roster.error.RosterException where the address is none, is somebody else's, or no mail can be sent
     */
    public boolean see(String email) {
        if (new ActiveAdmins(session, team).exist()
                || new Links(session)
                        .hasLiveActivatingLinkForAdmin(team.organization().getId())) {
            return false;
        }
        UserModel invited = session.users().getUserByEmail(team.realm(), email.toLowerCase(Locale.ROOT));
        if (invited == null) {
            InvitationForm form = new InvitationForm(email, "System", "Admin", Role.ADMIN.roleName(), null);
            new Invitations(session, team).inviteFirstAdmin(form.checked(team.realm()));
        } else {
            inviteAgain(invited);
        }
        return true;
    }

    private void inviteAgain(UserModel user) {
        MemberEntity member = new Members(session)
                .find(user.getId())
                .filter(row -> row.organizationId().equals(team.organization().getId()))
                .filter(row -> row.role() == Role.ADMIN && !row.activated())
                .orElseThrow(EmailTakenException::new);
        LinkEntity link = new Links(session).issue(Purpose.INVITATION, team.realm(), user, null);
        new Invitations(session, team).send(user, member.role(), link);
        TeamEvents events = new TeamEvents(session, team);
        events.publish(new MemberEvent.LinkSent(events.subject(user), new MemberEvent.SentLink(link.expiresAt())));
    }
}
