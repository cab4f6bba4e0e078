package dev.roster.mail;

import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Carries emails to mail servers, and keeps a connection to each while there are emails. An operator who has put an
 * {@link EmailSenderProvider} of their own in Keycloak's place is served by that.
 */
final class SmtpSender implements AutoCloseable {

    private final KeycloakSessionFactory factory;
    private final Map<SmtpSettings, SmtpConnection> connections = new HashMap<>();

    SmtpSender(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /**
     * Delivers to the server. No database connection is held meanwhile.
     *
     * @throws DeliveryException with a sentence for the Admin
     */
    void deliver(RenderedEmail email) {
        // The session is for truststore and vault; nothing here touches the database.
        KeycloakModelUtils.runJobInTransaction(factory, session -> {
            try {
                if (keycloakSends()) {
                    send(session, email);
                } else {
                    session.getProvider(EmailSenderProvider.class)
                            .send(email.smtp().config(), email.address(), email.subject(), email.text(), email.html());
                }
            } catch (EmailException | MessagingException e) {
                throw new DeliveryException(e);
            }
        });
    }

    private boolean keycloakSends() {
        return factory.getProviderFactory(EmailSenderProvider.class) instanceof DefaultEmailSenderProviderFactory;
    }

    private void send(KeycloakSession session, RenderedEmail email) throws EmailException, MessagingException {
        try {
            connection(session, email.smtp()).send(email);
        } catch (MessagingException e) {
            // After a failure nobody knows what the server still expects to hear.
            forget(email.smtp());
            throw e;
        }
    }

    private SmtpConnection connection(KeycloakSession session, SmtpSettings smtp) throws EmailException {
        SmtpConnection known = connections.get(smtp);
        if (known != null && known.alive()) {
            return known;
        }
        forget(smtp);
        SmtpConnection opened = SmtpConnection.open(session, smtp);
        connections.put(smtp, opened);
        return opened;
    }

    private void forget(SmtpSettings smtp) {
        SmtpConnection connection = connections.remove(smtp);
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public void close() {
        connections.values().forEach(SmtpConnection::close);
        connections.clear();
    }
}
