package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Role;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.team.SystemGrant;
import dev.roster.team.TeamEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Inviting somebody into an organization (R3, R12, R13, docs/rules.md). */
public final class Invitations {

    private final KeycloakSession session;
    private final Team team;

    public Invitations(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Makes the user, their membership, the link and the mail, all in the running transaction: it is all there after
     * the commit, or nothing.
     *
     * @return the id of the new user
     * @throws SuspendedException while the organization is suspended
     * @throws MailNotConfiguredException where no mail could ever be sent
     * @throws dev.roster.limit.TooManyLinksException where the address or the sender has had too many, or the sender has tried too
     *     many addresses that are in use
     * @throws EmailTakenException where the address belongs to another user of the realm
     */
    public String invite(Invitation invitation) {
        return invite(invitation, false);
    }

    /** The same, where the organization has no Admin yet. */
    public String inviteFirstAdmin(Invitation invitation) {
        return invite(invitation, true);
    }

    private String invite(Invitation invitation, boolean firstAdmin) {
        Sending.requirePossible(team);
        // First: over the limit nothing else changes, and nobody else's place is taken either.
        LinkLimits limits = new LinkLimits(session, team);
        limits.count(invitation.email());
        UserModel user = newMember(invitation, limits);
        String inviter = team.actor().orElse(null);
        MemberEntity member = MemberEntity.invited(
                user.getId(), team.organization().getId(), invitation.role(), inviter, Time.currentTimeMillis());
        member.namesGiven(invitation.firstName(), invitation.lastName());
        new Members(session).add(member);
        SystemGrant.log(session, team, user.getId(), invitation.role());
        send(user, invitation.role(), new Links(session).issue(Purpose.INVITATION, team.realm(), user, inviter));
        TeamEvents events = new TeamEvents(session, team);
        MemberState to = MemberState.of(user, Optional.of(member));
        events.publish(new MemberEvent.Invited(events.subject(user), to, firstAdmin));
        return user.getId();
    }

    private UserModel newMember(Invitation invitation, LinkLimits limits) {
        try {
            new Addresses(session, team).free(invitation.email());
            return new NewMember(session, team).create(invitation);
        } catch (EmailTakenException taken) {
            limits.countTaken();
            throw taken;
        }
    }

    /** Has an invitation's mail sent. */
    void send(UserModel user, Role role, LinkEntity link) {
        session.getProvider(Outbox.class)
                .add(
                        team.realm(),
                        new Mail(MailKind.INVITATION, user.getId(), link.id(), words(user, role), link.expiresAt()));
    }

    private Map<String, String> words(UserModel user, Role role) {
        Map<String, String> words = new HashMap<>();
        words.put("organization", team.organization().getName());
        words.put("firstName", user.getFirstName());
        words.put("role", role.roleName());
        team.by().nameForMembers().ifPresent(name -> words.put("inviter", name));
        return words;
    }
}
