package dev.roster.team.directory;

import dev.roster.access.Access;
import dev.roster.access.Administers;
import dev.roster.access.system.SystemOrganization;
import dev.roster.realm.TeamRealms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The team realms in which somebody may make organizations; one statement, whatever their number. */
public final class TenantRealmDirectory {

    private static final String SEARCHED =
            " and (lower(r.name) like lower(:search) escape '!' or lower(r.displayName) like lower(:search) escape '!')";

    private final EntityManager em;
    private final RealmModel realm;
    private final boolean everywhere;
    private final boolean nowhere;

    /**
     * @throws dev.roster.error.ForbiddenException to whoever may make organizations nowhere
     */
    public TenantRealmDirectory(KeycloakSession session, RealmModel realm, Access access) {
        access.requireOperator();
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realm = realm;
        this.everywhere = access.administers() == Administers.SYSTEM;
        this.nowhere = !everywhere && new SystemOrganization(session).runsFrom(realm);
    }

    /** A page of those whose name or display name contains the text, or of all where it is null; by name. */
    public List<TenantRealm> list(String search, Page page) {
        if (nowhere) {
            return List.of();
        }
        return query("select r.name, r.displayName", search, " order by r.name", Object[].class)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(row -> new TenantRealm((String) row[0], shown((String) row[1])))
                .toList();
    }

    /** How many {@link #list} has in all. */
    public long count(String search) {
        return nowhere ? 0 : query("select count(r)", search, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String search, String order, Class<T> type) {
        String where = " from RealmEntity r where " + (everywhere ? TeamRealms.HOMES : "r.id = :own")
                + (search == null ? "" : SEARCHED);
        TypedQuery<T> query = em.createQuery(select + where + order, type).setParameter("own", realm.getId());
        if (everywhere) {
            query.setParameter("master", Config.getAdminRealm());
        }
        if (search != null) {
            query.setParameter("search", '%' + MemberFilter.literally(search) + '%');
        }
        return query;
    }

    private static String shown(String displayName) {
        return displayName == null || displayName.isBlank() ? null : displayName;
    }
}
