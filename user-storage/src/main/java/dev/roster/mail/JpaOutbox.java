package dev.roster.mail;

import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.urls.UrlType;

/** Writes mails as rows and wakes the worker after the commit. */
final class JpaOutbox implements Outbox {

    private final KeycloakSession session;
    private final OutboxWorker worker;

    JpaOutbox(KeycloakSession session, OutboxWorker worker) {
        this.session = session;
        this.worker = worker;
    }

    @Override
    public void add(RealmModel realm, Mail mail) {
        persist(session, row(realm, mail));
        afterCommit(worker::wake);
    }

    @Override
    public void addAfterCommit(RealmModel realm, Mail mail) {
        MailEntity row = row(realm, mail);
        KeycloakSessionFactory factory = session.getKeycloakSessionFactory();
        afterCommit(() -> {
            KeycloakModelUtils.runJobInTransaction(factory, own -> persist(own, row));
            worker.wake();
        });
    }

    private MailEntity row(RealmModel realm, Mail mail) {
        String base = session.getContext().getUri(UrlType.FRONTEND).getBaseUri().toString();
        return new MailEntity(mail, realm.getId(), base, Time.currentTimeMillis());
    }

    private static void persist(KeycloakSession session, MailEntity row) {
        session.getProvider(JpaConnectionProvider.class).getEntityManager().persist(row);
    }

    private void afterCommit(Runnable action) {
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                action.run();
            }

            @Override
            protected void rollbackImpl() {}
        });
    }
}
