package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.member.Status;
import dev.roster.member.event.MemberEvent;
import dev.roster.team.Protection;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * <i>Send Link</i>: a link for a member who cannot get in otherwise, and for an invited one whose invitation has
 * expired (R18, docs/rules.md).
 */
public final class Recovery {

    private final KeycloakSession session;
    private final Team team;

    public Recovery(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Sends a recovery link to the member's address. It takes the place of an earlier one, and leaves links of other
     * purposes as they are; a lock that brute-force detection has set for a while is lifted, or the link would open
     * nothing.
     *
     * @return when the link expires, in epoch milliseconds
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     * @throws SuspendedException while the organization is suspended
     * @throws MailNotConfiguredException where no mail could ever be sent
     * @throws DeactivatedException where the member is deactivated
     * @throws RoleMissingException where the user has no role yet
     * @throws dev.roster.limit.TooManyLinksException where the address or the sender has had too many
     */
    public long send(TeamMember member) {
        new Protection(session, team).reach(member);
        Sending.requirePossible(team);
        requireOpenable(member);
        new LinkLimits(session, team).count(member.user().getEmail());
        session.loginFailures().removeUserLoginFailure(team.realm(), member.id());
        LinkEntity link = new Links(session)
                .issue(
                        Purpose.RECOVERY,
                        team.realm(),
                        member.user(),
                        team.actor().orElse(null));
        Mail mail = new Mail(MailKind.RECOVERY, member.id(), link.id(), words(member), link.expiresAt());
        session.getProvider(Outbox.class).add(team.realm(), mail);
        TeamEvents events = new TeamEvents(session, team);
        events.publish(
                new MemberEvent.LinkSent(events.subject(member.user()), new MemberEvent.SentLink(link.expiresAt())));
        return link.expiresAt();
    }

    private static void requireOpenable(TeamMember member) {
        if (member.status() == Status.DEACTIVATED) {
            throw new DeactivatedException();
        }
        if (member.row().isEmpty() || member.user().getEmail() == null) {
            throw new RoleMissingException();
        }
    }

    private Map<String, String> words(TeamMember member) {
        Map<String, String> words = new HashMap<>();
        words.put("organization", team.organization().getName());
        words.put("firstName", member.user().getFirstName());
        team.by().nameForMembers().ifPresent(name -> words.put("inviter", name));
        return words;
    }
}
