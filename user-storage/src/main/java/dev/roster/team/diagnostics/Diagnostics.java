package dev.roster.team.diagnostics;

import dev.roster.access.Access;
import dev.roster.access.Administers;
import dev.roster.mail.FailingMails;
import dev.roster.mail.FailingMails.Failing;
import dev.roster.realm.Settings;
import dev.roster.realm.TeamRealms;
import dev.roster.team.diagnostics.Diagnostic.Kind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * What is wrong in the realms that somebody can mend: a Keycloak administrator in theirs, a system admin in all team
 * realms, an Admin of an organization in none. Four statements, whatever the number of realms, organizations and mails.
 */
public final class Diagnostics {

    private static final String FRONTEND_URL = "frontendUrl";
    private static final String HOME_CLIENT = Settings.HOME_CLIENT.attribute();

    private final KeycloakSession session;
    private final EntityManager em;
    private final RealmModel realm;
    private final boolean everywhere;
    private final boolean nowhere;

    /**
     * @throws dev.roster.error.ForbiddenException where the caller administers nothing in the realm
     */
    public Diagnostics(KeycloakSession session, RealmModel realm, Access access) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realm = realm;
        this.nowhere = access.onlyOrganization().isPresent();
        this.everywhere = access.administers() == Administers.SYSTEM;
    }

    /** All of them, by realm, the gravest first. */
    public List<Diagnostic> list() {
        List<Diagnostic> problems = new ArrayList<>();
        if (nowhere) {
            return problems;
        }
        Set<String> canSend = canSend();
        Set<String> settled = settled();
        Map<String, Failing> failing = new FailingMails(session).byRealm();
        boolean hostname = Config.scope("hostname", "v2").get("hostname") != null;
        for (Object[] row : query("select r.id, r.name from RealmEntity r where %s order by r.name")
                .getResultList()) {
            String id = (String) row[0];
            String name = (String) row[1];
            if (!canSend.contains(id)) {
                problems.add(Diagnostic.of(Kind.MAIL_NOT_CONFIGURED, name));
            }
            if (failing.containsKey(id)) {
                Failing mails = failing.get(id);
                problems.add(new Diagnostic(Kind.MAILS_FAILING, name, mails.count(), mails.error()));
            }
            if (!hostname && !settled.contains(FRONTEND_URL + id)) {
                problems.add(Diagnostic.of(Kind.FRONTEND_URL_MISSING, name));
            }
            if (!settled.contains(HOME_CLIENT + id)) {
                problems.add(Diagnostic.of(Kind.HOME_CLIENT_MISSING, name));
            }
        }
        return problems;
    }

    /** The ids of realms with a mail server and an address to send from. */
    private Set<String> canSend() {
        Set<String> ids = new HashSet<>();
        query("select r.id, count(key(s)) from RealmEntity r join r.smtpConfig s where %s"
                        + " and key(s) in ('host', 'from') and value(s) <> '' group by r.id having count(key(s)) = 2")
                .getResultStream()
                .forEach(row -> ids.add((String) row[0]));
        return ids;
    }

    /** Which realms have a frontend URL, and a home client that people can use: the attribute and the realm's id. */
    private Set<String> settled() {
        Set<String> found = new HashSet<>();
        query("select a.name, r.id from RealmAttributeEntity a join a.realm r where %s and (a.name = '" + FRONTEND_URL
                        + "' and a.value <> '' or a.name = '" + HOME_CLIENT
                        + "' and exists(select 1 from ClientEntity c"
                        + " where c.realmId = r.id and c.clientId = a.value and c.enabled = true))")
                .getResultStream()
                .forEach(row -> found.add((String) row[0] + row[1]));
        return found;
    }

    private TypedQuery<Object[]> query(String text) {
        TypedQuery<Object[]> query =
                em.createQuery(text.formatted(everywhere ? TeamRealms.CLAUSE : "r.id = :realm"), Object[].class);
        return everywhere
                ? query.setParameter("master", Config.getAdminRealm())
                : query.setParameter("realm", realm.getId());
    }
}
