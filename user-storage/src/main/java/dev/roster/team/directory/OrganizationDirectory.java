package dev.roster.team.directory;

import dev.roster.access.Access;
import dev.roster.access.Administers;
import dev.roster.access.Team;
import dev.roster.access.system.SystemOrganization;
import dev.roster.member.Person;
import dev.roster.realm.TeamRealms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.jpa.entities.OrganizationEntity;

/** The organizations that somebody administers: a page takes two statements, whatever their number. */
public final class OrganizationDirectory {

    private static final String SEARCHED =
            " and (lower(o.name) like lower(:search) escape '!' or lower(o.alias) like lower(:search) escape '!')";

    private final EntityManager em;
    private final RealmModel realm;
    private final String only;
    private final boolean everywhere;
    private final SystemOrganization system;

    /**
     * @throws dev.roster.error.ForbiddenException where the caller administers nothing in the realm
     */
    public OrganizationDirectory(KeycloakSession session, RealmModel realm, Access access) {
        this(session, realm, access.onlyOrganization().orElse(null), access.administers() == Administers.SYSTEM);
    }

    private OrganizationDirectory(KeycloakSession session, RealmModel realm, String only, boolean everywhere) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realm = realm;
        this.only = only;
        this.everywhere = everywhere;
        this.system = new SystemOrganization(session);
    }

    /** The one organization of a team. */
    public static OrganizationView get(KeycloakSession session, Team team) {
        return new OrganizationDirectory(
                        session, team.realm(), team.organization().getId(), false)
                .list(null, new Page(0, 1))
                .get(0);
    }

    /** A page of the organizations whose name or alias contains the text, or of all where it is null; by name. */
    public List<OrganizationView> list(String search, Page page) {
        List<Object[]> rows = query("select o, r.name", search, " order by lower(o.name), o.id", Object[].class)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultList();
        Map<String, MemberCounts> counts = counts(rows.stream()
                .map(row -> ((OrganizationEntity) row[0]).getGroupId())
                .toList());
        return rows.stream()
                .map(row -> view((OrganizationEntity) row[0], (String) row[1], counts))
                .toList();
    }

    /** How many organizations {@link #list} has in all. */
    public long count(String search) {
        return query("select count(o)", search, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String search, String order, Class<T> type) {
        String where = " from OrganizationEntity o join RealmEntity r on r.id = o.realmId where "
                + (everywhere ? TeamRealms.CLAUSE : "r.id = :realm")
                + (only == null ? "" : " and o.id = :only")
                + (search == null ? "" : SEARCHED);
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        if (everywhere) {
            query.setParameter("master", Config.getAdminRealm());
        } else {
            query.setParameter("realm", realm.getId());
        }
        if (only != null) {
            query.setParameter("only", only);
        }
        if (search != null) {
            query.setParameter("search", '%' + MemberFilter.literally(search) + '%');
        }
        return query;
    }

    private Map<String, MemberCounts> counts(List<String> groupIds) {
        Map<String, MemberCounts> counts = new HashMap<>();
        if (groupIds.isEmpty()) {
            return counts;
        }
        em.createQuery("""
                        select g.groupId, count(u.id),
                         sum(case when u.enabled = false then 1L else 0L end),
                         sum(case when u.enabled = true and m.userId is not null and m.activatedAt is null then 1L else 0L end)
                         from UserGroupMembershipEntity g join g.user u left join MemberEntity m on m.userId = u.id
                         where g.groupId in :groups and %s group by g.groupId""".formatted(Person.CLAUSE), Object[].class)
                .setParameter("groups", groupIds)
                .getResultStream()
                .forEach(row -> {
                    long all = (Long) row[1];
                    long deactivated = (Long) row[2];
                    long invited = (Long) row[3];
                    counts.put((String) row[0], new MemberCounts(all - deactivated - invited, invited, deactivated));
                });
        return counts;
    }

    private OrganizationView view(OrganizationEntity organization, String realmName, Map<String, MemberCounts> counts) {
        return new OrganizationView(
                organization.getId(),
                organization.getAlias(),
                organization.getName(),
                realmName,
                organization.isEnabled(),
                system.is(organization.getId()),
                counts.getOrDefault(organization.getGroupId(), MemberCounts.NONE));
    }
}
