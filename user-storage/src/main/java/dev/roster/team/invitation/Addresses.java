package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.team.Protection;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Whose an email address is. */
final class Addresses {

    private final KeycloakSession session;
    private final Team team;

    Addresses(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Makes sure that nobody has the address. A member of another organization who never accepted and has no live link
     * left makes room: an invitation does not occupy an address for ever (R15, docs/rules.md). Somebody with rights to
     * the realm never does.
     *
     * @throws EmailTakenException where somebody has it
     */
    void free(String email) {
        UserModel holder = holder(email);
        if (holder == null) {
            return;
        }
        if (!abandonedElsewhere(holder) || !session.users().removeUser(team.realm(), holder)) {
            throw new EmailTakenException();
        }
    }

    private UserModel holder(String email) {
        UserModel byEmail = session.users().getUserByEmail(team.realm(), email);
        return byEmail != null ? byEmail : session.users().getUserByUsername(team.realm(), email);
    }

    private boolean abandonedElsewhere(UserModel user) {
        return !Protection.hasRealmRights(team.realm(), user)
                && new Members(session)
                        .find(user.getId())
                        .filter(this::invitedElsewhere)
                        .isPresent()
                && !new Links(session).hasLiveActivatingLink(user.getId());
    }

    private boolean invitedElsewhere(MemberEntity member) {
        return !member.activated()
                && !member.organizationId().equals(team.organization().getId());
    }
}
