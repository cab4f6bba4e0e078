package dev.roster.team.directory;

import dev.roster.member.Person;
import dev.roster.member.Role;
import dev.roster.member.Status;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;

/** The active Admins and technicians of an organization: a page takes one statement, whatever the size of the team. */
public final class Assignees {

    private static final Set<Role> ASSIGNABLE = EnumSet.of(Role.ADMIN, Role.TECHNICIAN);

    private final EntityManager em;
    private final String organizationId;

    /**
     * @param organization one that the caller may read, from {@link dev.roster.access.MemberAccess}
     */
    public Assignees(KeycloakSession session, OrganizationModel organization) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.organizationId = organization.getId();
    }

    /**
     * A page of them, by name.
     *
     * @param search any part of name or email, without case, or null
     * @param role only this role, or null
     */
    public List<Assignee> list(String search, Role role, Page page) {
        return query("select u.id, u.firstName, u.lastName, u.email, m.role", search, role, true, Object[].class)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(Assignees::assignee)
                .toList();
    }

    /** How many {@link #list} has in all. */
    public long count(String search, Role role) {
        return query("select count(u.id)", search, role, false, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String search, Role role, boolean sorted, Class<T> type) {
        MemberFilter filter = new MemberFilter(new MemberQuery(search, role, Status.ACTIVE, MemberSort.NAME, false));
        TypedQuery<T> query = em.createQuery(
                        select + " from OrganizationEntity o join UserGroupMembershipEntity g on g.groupId = o.groupId"
                                + " join g.user u join MemberEntity m on m.userId = u.id and m.organizationId = o.id"
                                + " where o.id = :organization and m.role in :assignable and " + Person.CLAUSE
                                + filter.clause()
                                + (sorted ? " order by " + MemberSort.NAME.orderBy(false) : ""),
                        type)
                .setParameter("organization", organizationId)
                .setParameter("assignable", ASSIGNABLE);
        filter.bind(query);
        return query;
    }

    private static Assignee assignee(Object[] row) {
        return new Assignee(
                (String) row[0], Objects.toString(row[1], ""), Objects.toString(row[2], ""), (String) row[3], (Role)
                        row[4]);
    }
}
