package dev.roster.limit;

import dev.roster.hash.Sha256;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What was tried of late, in the database so that a limit holds over all nodes. */
public final class Attempts {

    private final EntityManager em;
    private final RealmModel realm;

    public Attempts(KeycloakSession session, RealmModel realm) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realm = realm;
    }

    /**
     * Counts one more attempt, refused ones too.
     *
     * @param whose the address or the sender that the limit is about
     * @throws TooManyLinks over the limit; the attempt has to be committed all the same
     */
    public void count(Limit limit, String whose) {
        long now = Time.currentTimeMillis();
        String subject = subject(limit, whose);
        List<Long> recent = recent(limit, subject, now);
        em.persist(new AttemptEntity(realm.getId(), subject, now));
        if (recent.size() >= limit.most()) {
            // The newest of those that must have left the window before there is room again.
            long last = recent.get(limit.most() - 1);
            throw new TooManyLinks(Duration.ofMillis(last + limit.window().toMillis() - now));
        }
    }

    /** Forgets attempts that no limit looks back to. */
    public static int purge(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery("delete from AttemptEntity a where a.at < :long")
                .setParameter("long", Time.currentTimeMillis() - Limit.LONGEST.toMillis())
                .executeUpdate();
    }

    private List<Long> recent(Limit limit, String subject, long now) {
        return em.createQuery(
                        "select a.at from AttemptEntity a where a.subject = :subject and a.at > :since order by a.at desc",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("since", now - limit.window().toMillis())
                .setMaxResults(limit.most())
                .getResultList();
    }

    private String subject(Limit limit, String whose) {
        return Sha256.of(limit.name() + ' ' + realm.getId() + ' ' + whose);
    }
}
