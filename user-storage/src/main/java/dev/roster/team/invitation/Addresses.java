package dev.roster.team.invitation;

import dev.roster.access.Team;
import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import dev.roster.team.Protection;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

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
        MemberEntity abandoned = abandonedElsewhere(holder).orElseThrow(EmailTakenException::new);
        // Nobody of either team did it: the invitation had run out.
        Origin origin = Origin.now(session, team.realm(), new Actor.Server());
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(abandoned.organizationId());
        MemberEvent.Withdrawn withdrawn = new MemberEvent.Withdrawn(
                MemberSubject.of(origin, organization, holder), MemberState.of(holder, Optional.of(abandoned)));
        new Members(session).removeFrom(abandoned.organizationId(), holder.getId());
        if (!session.users().removeUser(team.realm(), holder)) {
            throw new EmailTakenException();
        }
        EventPublisher.publish(withdrawn);
    }

    private UserModel holder(String email) {
        UserModel byEmail = session.users().getUserByEmail(team.realm(), email);
        return byEmail != null ? byEmail : session.users().getUserByUsername(team.realm(), email);
    }

    private Optional<MemberEntity> abandonedElsewhere(UserModel user) {
        if (Protection.hasRealmRights(team.realm(), user) || new Links(session).hasLiveActivatingLink(user.getId())) {
            return Optional.empty();
        }
        return new Members(session).find(user.getId()).filter(this::invitedElsewhere);
    }

    private boolean invitedElsewhere(MemberEntity member) {
        return !member.activated()
                && !member.organizationId().equals(team.organization().getId());
    }
}
