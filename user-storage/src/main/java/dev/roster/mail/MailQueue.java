package dev.roster.mail;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The rows that wait to be sent. */
final class MailQueue {

    /** For how long a taken mail is nobody else's; longer than a mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int CANDIDATES = 16;

    private final EntityManager em;

    MailQueue(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * Takes a mail that is due: of any number of nodes one gets it, and if that one dies it is due again when the
     * lease is over.
     */
    Optional<String> takeDue() {
        long now = Time.currentTimeMillis();
        return em
                .createQuery(
                        "select m.id from MailEntity m where m.state = :queued and m.dueAt <= :now order by m.dueAt",
                        String.class)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .filter(id -> take(id, now))
                .findFirst();
    }

    void sent(String id) {
        find(id).ifPresent(mail -> mail.sent(Time.currentTimeMillis()));
    }

    void failed(String id, String sentence) {
        find(id).ifPresent(mail -> mail.attemptFailed(
                sentence, Time.currentTimeMillis() + pauseAfter(mail.attempts()).toMillis()));
    }

    private Optional<MailEntity> find(String id) {
        return Optional.ofNullable(em.find(MailEntity.class, id)).filter(MailEntity::waiting);
    }

    private boolean take(String id, long now) {
        return em.createQuery("update MailEntity m set m.dueAt = :until"
                                + " where m.id = :id and m.state = :queued and m.dueAt <= :now")
                        .setParameter("until", now + LEASE.toMillis())
                        .setParameter("id", id)
                        .setParameter("queued", MailState.QUEUED)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** 10 s, doubling, at most 5 minutes (CONTRACT.md, "Settings"). */
    static Duration pauseAfter(int failedAttempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failedAttempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
