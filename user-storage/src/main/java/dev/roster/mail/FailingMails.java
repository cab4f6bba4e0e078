package dev.roster.mail;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The mails that were tried in vain and wait for another attempt. */
public final class FailingMails {

    private final EntityManager em;

    public FailingMails(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** Those of each realm, by its id; one statement. */
    public Map<String, Failing> byRealm() {
        Map<String, Failing> all = new HashMap<>();
        em.createQuery(
                        "select m.realmId, m.error, count(m.id), max(m.dueAt) from MailEntity m"
                                + " where m.state = :queued and m.attempts > 0"
                                + " group by m.realmId, m.error order by max(m.dueAt)",
                        Object[].class)
                .setParameter("queued", MailState.QUEUED)
                .getResultStream()
                .forEach(row -> all.merge(
                        (String) row[0],
                        new Failing((Long) row[2], (String) row[1]),
                        (before, newer) -> new Failing(before.count() + newer.count(), newer.error())));
        return all;
    }

    /**
     * What fails in a realm.
     *
     * @param error the sentence of the newest attempt
     */
    public record Failing(long count, String error) {}
}
