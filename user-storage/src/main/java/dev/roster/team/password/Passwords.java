package dev.roster.team.password;

import dev.roster.access.Team;
import dev.roster.member.event.MemberEvent;
import dev.roster.team.Protection;
import dev.roster.team.ReachableMember;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
import dev.roster.team.notice.Notices;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.UserCredentialModel;

/**
 * Setting a member's password without the old one (R34, docs/rules.md). It ends no session and no link, activates
 * nobody, and lets a deactivated member stay so.
 */
public final class Passwords {

    private final KeycloakSession session;
    private final Team team;

    public Passwords(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Sets the password of a member.
     *
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     * @throws PasswordPolicyException where the password is too weak for the realm, or has fewer than 8 characters
     */
    public void set(TeamMember member, PasswordForm form) {
        ReachableMember reachable = new Protection(session, team).reach(member);
        PolicyWords words = new PolicyWords(session, team);
        String password = form.password() == null ? "" : form.password();
        try {
            UserCredentialModel credential = UserCredentialModel.password(password);
            LeastLength.require(password);
            reachable.change(user -> user.credentialManager().updateCredential(credential));
        } catch (ModelException e) {
            throw new PasswordPolicyException(words.of(e));
        }
        TeamEvents events = new TeamEvents(session, team);
        events.publish(new MemberEvent.PasswordSet(events.subject(member.user())));
        new Notices(session, team.realm())
                .passwordSet(member.user(), team.organization().getName());
    }
}
