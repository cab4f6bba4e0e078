package dev.roster.mail;

import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.timer.TimerProvider;

/** Keeps mails in the database, and looks now and then for those that are due again or were left by a dead node. */
public final class JpaOutboxFactory implements OutboxFactory {

    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration TIDYING = Duration.ofHours(1);

    private OutboxWorker worker;

    @Override
    public Outbox create(KeycloakSession session) {
        return new JpaOutbox(session, worker);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        worker = new OutboxWorker(factory);
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                KeycloakModelUtils.runJobInTransaction(factory, this::schedule);
            }
        });
    }

    private void schedule(KeycloakSession session) {
        TimerProvider timer = session.getProvider(TimerProvider.class);
        timer.scheduleTask(s -> worker.wake(), ROUND.toMillis(), "roster-mail");
        timer.scheduleTask(OutboxWorker::tidy, TIDYING.toMillis(), "roster-mail-purge");
    }

    @Override
    public String getId() {
        return "jpa";
    }

    @Override
    public void init(Config.Scope config) {}

    /** Finishes what is on its way. There is no worker yet where the server could not start. */
    @Override
    public void close() {
        if (worker != null) {
            worker.stop();
        }
    }
}
