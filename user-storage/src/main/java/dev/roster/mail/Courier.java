package dev.roster.mail;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Takes mails that are due and sends them, on threads of its own. No database connection is held while the mail
 * server is spoken to.
 */
final class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final KeycloakSessionFactory factory;

    Courier(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** Sends, soon and on another thread, all that is due. */
    void wake() {
        try (KeycloakSession session = factory.create()) {
            session.getProvider(ExecutorsProvider.class)
                    .getExecutor("roster-mail")
                    .execute(this::deliverAll);
        } catch (RejectedExecutionException e) {
            LOG.debug("Shutting down: mails that are due stay in the database", e);
        }
    }

    private void deliverAll() {
        try {
            Optional<Letter> letter = next();
            while (letter.isPresent()) {
                deliver(letter.get());
                letter = next();
            }
        } catch (RuntimeException e) {
            LOG.error("Mails could not be taken from the outbox; the next round tries again", e);
        }
    }

    private Optional<Letter> next() {
        Optional<String> taken = inTransaction(session -> new MailQueue(session).takeDue());
        while (taken.isPresent()) {
            String id = taken.get();
            Optional<Letter> letter = inTransaction(session -> new LetterWriter(session).write(id));
            if (letter.isPresent()) {
                return letter;
            }
            taken = inTransaction(session -> new MailQueue(session).takeDue());
        }
        return Optional.empty();
    }

    private void deliver(Letter letter) {
        try {
            send(letter);
            KeycloakModelUtils.runJobInTransaction(factory, s -> new MailQueue(s).sent(letter.mailId()));
        } catch (FailedDelivery e) {
            LOG.warnf("A mail could not be sent and will be tried again: %s", e.getMessage());
            LOG.debug("The attempt", e);
            KeycloakModelUtils.runJobInTransaction(
                    factory, s -> new MailQueue(s).failed(letter.mailId(), e.getMessage()));
        }
    }

    private void send(Letter letter) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> {
            try {
                session.getProvider(EmailSenderProvider.class)
                        .send(letter.smtp(), letter.address(), letter.subject(), letter.text(), letter.html());
            } catch (EmailException e) {
                throw new FailedDelivery(e);
            }
        });
    }

    private <T> T inTransaction(org.keycloak.models.KeycloakSessionTaskWithResult<T> task) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, task);
    }
}
