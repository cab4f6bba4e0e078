package dev.roster.team;

import dev.roster.access.Team;
import dev.roster.member.Person;
import dev.roster.member.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.stream.Stream;
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
     * @throws LastAdminException where they are its only active Admin
     */
    void requireAnotherThan(TeamMember member) {
        if (member.isActiveAdmin() && !existBeside(member.id())) {
            throw new LastAdminException();
        }
    }

    /** The ids of all but somebody. */
    public Stream<String> beside(String userId) {
        return query("m.userId", String.class, userId).getResultStream();
    }

    private boolean existBeside(String userId) {
        return query("count(m)", Long.class, userId).getSingleResult() > 0;
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, String beside) {
        return em.createQuery(
                        "select " + what + " from OrganizationEntity o"
                                + " join UserGroupMembershipEntity g on g.groupId = o.groupId join g.user u"
                                + " join MemberEntity m on m.userId = u.id and m.organizationId = o.id"
                                + " where o.id = :organization and m.role = :admin and m.userId <> :user"
                                + " and m.activatedAt is not null and u.enabled = true and " + Person.CLAUSE,
                        type)
                .setParameter("organization", team.organization().getId())
                .setParameter("admin", Role.ADMIN)
                .setParameter("user", beside);
    }
}
