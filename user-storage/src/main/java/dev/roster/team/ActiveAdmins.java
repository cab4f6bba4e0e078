package dev.roster.team;

import dev.roster.access.Team;
import dev.roster.member.Person;
import dev.roster.member.Role;
import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The Admins of a team who have got in and are not deactivated. */
public final class ActiveAdmins {

    private final EntityManager em;
    private final Team team;

    public ActiveAdmins(KeycloakSession session, Team team) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.team = team;
    }

    /** True where there is one. */
    public boolean exist() {
        return existBeside("");
    }

    /**
     * Makes sure that the team could do without somebody. To be asked under {@link TeamLock}.
     *
     * @throws LastAdmin where they are its only active Admin
     */
    public void requireAnotherThan(Teammate teammate) {
        if (teammate.isActiveAdmin() && !existBeside(teammate.id())) {
            throw new LastAdmin();
        }
    }

    private boolean existBeside(String userId) {
        return em.createQuery(
                                "select count(m) from OrganizationEntity o"
                                        + " join UserGroupMembershipEntity g on g.groupId = o.groupId join g.user u"
                                        + " join MemberEntity m on m.userId = u.id and m.organizationId = o.id"
                                        + " where o.id = :organization and m.role = :admin and m.userId <> :user"
                                        + " and m.activatedAt is not null and u.enabled = true and " + Person.CLAUSE,
                                Long.class)
                        .setParameter("organization", team.organization().getId())
                        .setParameter("admin", Role.ADMIN)
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }
}
