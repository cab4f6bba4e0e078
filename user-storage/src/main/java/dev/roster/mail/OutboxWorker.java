package dev.roster.mail;

import dev.roster.limit.RateLimits;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The workers that carry mails on this node: a few threads, off every request. Mails that nobody carries when a node
 * stops stay in the database.
 */
final class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);
    private static final int WORKER_COUNT = 4;
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(30);

    private final KeycloakSessionFactory factory;
    private final Semaphore workers = new Semaphore(WORKER_COUNT);
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();

    OutboxWorker(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** Has all that is due sent, soon and on another thread. */
    void wake() {
        wanted.set(true);
        try (KeycloakSession session = factory.create()) {
            session.getProvider(ExecutorsProvider.class)
                    .getExecutor("roster-mail")
                    .execute(this::work);
        } catch (RejectedExecutionException e) {
            LOG.debug("Keycloak is stopping; mails that are due stay in the database", e);
        }
    }

    /** Forgets mails that were settled, and attempts that count no more. */
    static void tidy(KeycloakSession session) {
        int gone = new MailQueue(session).purge() + RateLimits.purge(session);
        LOG.debugf("%d old rows forgotten", gone);
    }

    /** Starts no further mail, and waits for those that are on their way. */
    void stop() {
        stopped.set(true);
        try {
            if (!workers.tryAcquire(WORKER_COUNT, SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A mail was on its way when Keycloak stopped; it may arrive twice");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever is busy looks again before leaving, so a mail that becomes due meanwhile finds a hand. */
    private void work() {
        while (wanted.get() && workers.tryAcquire()) {
            try {
                while (wanted.getAndSet(false)) {
                    new OutboxPoll(factory, stopped::get).run();
                }
            } catch (RuntimeException e) {
                LOG.error("The outbox could not be read; the next round tries again", e);
                return;
            } finally {
                workers.release();
            }
        }
    }
}
