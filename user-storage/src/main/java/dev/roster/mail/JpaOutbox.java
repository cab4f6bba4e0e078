package dev.roster.mail;

import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.urls.UrlType;

/** Writes mails as rows and wakes the courier after the commit. */
final class JpaOutbox implements Outbox {

    private final KeycloakSession session;
    private final Courier courier;

    JpaOutbox(KeycloakSession session, Courier courier) {
        this.session = session;
        this.courier = courier;
    }

    @Override
    public void add(RealmModel realm, Mail mail) {
        String base = session.getContext().getUri(UrlType.FRONTEND).getBaseUri().toString();
        MailEntity row = new MailEntity(mail, realm.getId(), base, Time.currentTimeMillis());
        session.getProvider(JpaConnectionProvider.class).getEntityManager().persist(row);
        session.getTransactionManager().enlistAfterCompletion(new Wake(courier));
    }

    private static final class Wake extends AbstractKeycloakTransaction {

        private final Courier courier;

        Wake(Courier courier) {
            this.courier = courier;
        }

        @Override
        protected void commitImpl() {
            courier.wake();
        }

        @Override
        protected void rollbackImpl() {}
    }
}
