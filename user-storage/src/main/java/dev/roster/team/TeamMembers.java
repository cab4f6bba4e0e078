package dev.roster.team;

import dev.roster.access.Team;
import dev.roster.error.NotFoundException;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.cache.UserCache;
import org.keycloak.models.jpa.entities.UserEntity;

/** Finds those of a team whom somebody wants to change, and makes every node see what was changed. */
public final class TeamMembers {

    private final KeycloakSession session;
    private final Team team;
    private final EntityManager em;

    public TeamMembers(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * Somebody of the team.
     *
     * @throws NotFoundException where nobody of this team has that id
     */
    public TeamMember get(String userId) {
        UserModel user = isMember(userId) ? stored(userId) : null;
        if (user == null || !Person.is(user)) {
            throw new NotFoundException();
        }
        return new TeamMember(user, row(userId));
    }

    /** True where Keycloak or Roster know somebody without a role here as a member of another organization. */
    boolean belongsElsewhere(String userId) {
        Optional<MemberEntity> row = new Members(session).find(userId);
        return row.map(member -> !isOfTeam(member)).orElseGet(() -> isMemberElsewhere(userId));
    }

    /** To be called with whoever was changed: Keycloak's caches, on all nodes, still have them as they were. */
    void changed(TeamMember member) {
        UserCache cache = session.getProvider(UserCache.class);
        if (cache != null) {
            cache.evict(team.realm(), member.user());
        }
    }

    /** Under {@link TeamLock}: what another request has committed meanwhile counts. */
    TeamMember reread(TeamMember member) {
        try {
            em.refresh(em.find(UserEntity.class, member.id()));
            member.row().ifPresent(em::refresh);
        } catch (EntityNotFoundException e) {
            throw new NotFoundException();
        }
        return get(member.id());
    }

    private Optional<MemberEntity> row(String userId) {
        return new Members(session).find(userId).filter(this::isOfTeam);
    }

    private boolean isOfTeam(MemberEntity member) {
        return member.organizationId().equals(team.organization().getId());
    }

    /** Keycloak's own storage, below its cache. */
    private UserModel stored(String userId) {
        return session.getProvider(UserProvider.class).getUserById(team.realm(), userId);
    }

    private boolean isMember(String userId) {
        return memberships("o.id = :organization", userId);
    }

    private boolean isMemberElsewhere(String userId) {
        return memberships("o.id <> :organization", userId);
    }

    private boolean memberships(String which, String userId) {
        return !em.createQuery(
                        "select g.groupId from OrganizationEntity o join UserGroupMembershipEntity g on g.groupId ="
                                + " o.groupId where o.realmId = :realm and g.user.id = :user and " + which,
                        String.class)
                .setParameter("realm", team.realm().getId())
                .setParameter("user", userId)
                .setParameter("organization", team.organization().getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
