package dev.roster.team;

import dev.roster.access.Administers;
import dev.roster.access.Team;
import dev.roster.access.TeamActor;
import dev.roster.error.ForbiddenException;
import dev.roster.member.Person;
import dev.roster.member.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.jpa.entities.OrganizationEntity;

/**
 * Lets one request after the other change who administers a team, over all nodes: each waits for the row of the
 * organization until the one before has committed (R8, docs/rules.md).
 */
final class TeamLock {

    private final EntityManager em;
    private final TeamMembers members;
    private final Team team;

    TeamLock(KeycloakSession session, Team team) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.members = new TeamMembers(session, team);
        this.team = team;
    }

    /**
     * Waits for its turn.
     *
     * @return the same member as they are now
     * @throws ForbiddenException where the one who asks has lost their own rights meanwhile
     * @throws dev.roster.error.NotFoundException where the member is gone meanwhile
     */
    TeamMember take(TeamMember member) {
        em.createQuery("select o from OrganizationEntity o where o.id = :id", OrganizationEntity.class)
                .setParameter("id", team.organization().getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (team.by() instanceof TeamActor.Administrator one
                && one.as() == Administers.ORGANIZATION
                && !isStillAdmin(one.caller().user().getId())) {
            throw new ForbiddenException();
        }
        return members.reread(member);
    }

    private boolean isStillAdmin(String userId) {
        return em.createQuery(
                                "select count(m) from MemberEntity m join UserEntity u on u.id = m.userId"
                                        + " where m.userId = :user and m.organizationId = :organization"
                                        + " and m.role = :admin and m.activatedAt is not null and u.enabled = true and "
                                        + Person.CLAUSE,
                                Long.class)
                        .setParameter("user", userId)
                        .setParameter("organization", team.organization().getId())
                        .setParameter("admin", Role.ADMIN)
                        .getSingleResult()
                > 0;
    }
}
