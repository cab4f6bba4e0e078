package dev.roster.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final int CANDIDATES = 16;

    private static final String DUE =
            "m.state = :queued and m.dueAt <= :now and (m.takenUntil is null or m.takenUntil <= :now)";

    private final EntityManager em;
    private final long now = Time.currentTimeMillis();

    MailQueue(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * Takes a mail that is due: of any number of nodes one gets it, and if that one dies it is due again when the
     * lease is over.
     */
    Optional<String> takeDue() {
        return em
                .createQuery("select m.id from MailEntity m where " + DUE + " order by m.dueAt", String.class)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .filter(this::take)
                .findFirst();
    }

    /** Notes that a mail was sent. After a failure the first success sends what waits (R56, docs/rules.md). */
    boolean sent(RenderedEmail email) {
        int noted = update("m.state = :sent, m.sentAt = :now, m.error = null, m.takenUntil = null", "m.id = :id")
                .setParameter("sent", MailState.SENT)
                .setParameter("now", now)
                .setParameter("id", email.mailId())
                .executeUpdate();
        update("m.dueAt = :now", "m.realmId = :realm and m.attempts > 0 and m.dueAt > :now")
                .setParameter("realm", email.realmId())
                .setParameter("now", now)
                .executeUpdate();
        return noted == 1;
    }

    /** Notes a failure. Where the server is at fault, the realm's other due mails wait with this one. */
    boolean failed(String mailId, DeliveryException failure) {
        Optional<MailEntity> mail = Optional.ofNullable(em.find(MailEntity.class, mailId));
        mail.ifPresent(m -> retryLater(m, failure));
        return mail.isPresent();
    }

    private void retryLater(MailEntity mail, DeliveryException failure) {
        long next = now + pauseAfter(mail.attempts()).toMillis();
        String which = failure.serverAtFault() ? "(m.id = :id or m.realmId = :realm and " + DUE + ")" : "m.id = :id";
        var retry = update(
                        "m.state = case when m.giveUpAt > :next then :queued else :failed end, m.dueAt = :next,"
                                + " m.attempts = m.attempts + 1, m.error = :sentence,"
                                + " m.takenUntil = case when m.id = :id then null else m.takenUntil end",
                        which)
                .setParameter("next", next)
                .setParameter("failed", MailState.FAILED)
                .setParameter("sentence", failure.getMessage())
                .setParameter("id", mail.id());
        if (failure.serverAtFault()) {
            retry.setParameter("realm", mail.realmId()).setParameter("now", now);
        }
        retry.executeUpdate();
    }

    /** Forgets mails that were settled long ago, and requests that could not be answered in time. */
    int purge() {
        return em.createQuery("delete from MailEntity m where m.state <> :queued"
                        + " and (m.queuedAt < :long or m.userId is null)")
                .setParameter("queued", MailState.QUEUED)
                .setParameter("long", now - RETENTION.toMillis())
                .executeUpdate();
    }

    /** An update of mails that still wait. */
    private Query update(String set, String which) {
        return em.createQuery("update MailEntity m set " + set + " where m.state = :queued and " + which)
                .setParameter("queued", MailState.QUEUED);
    }

    private boolean take(String id) {
        return em.createQuery("update MailEntity m set m.takenUntil = :until where m.id = :id and " + DUE)
                        .setParameter("until", now + LEASE.toMillis())
                        .setParameter("id", id)
                        .setParameter("queued", MailState.QUEUED)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** 10 s, doubling, at most 5 minutes (R56, docs/rules.md). */
    static Duration pauseAfter(int failedAttempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failedAttempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
