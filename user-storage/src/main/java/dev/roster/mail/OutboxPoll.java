package dev.roster.mail;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** One round through the outbox: takes a due mail, writes it, delivers it and notes the result, until none is due. */
final class OutboxPoll {

    private static final Logger LOG = Logger.getLogger(OutboxPoll.class);

    private final KeycloakSessionFactory factory;
    private final BooleanSupplier stopped;

    OutboxPoll(KeycloakSessionFactory factory, BooleanSupplier stopped) {
        this.factory = factory;
        this.stopped = stopped;
    }

    void run() {
        try (SmtpSender sender = new SmtpSender(factory)) {
            Optional<String> due = takeDue();
            while (due.isPresent()) {
                carry(due.get(), sender);
                due = takeDue();
            }
        }
    }

    /** One mail that cannot be handled keeps no other waiting; it is due again when its lease is over. */
    private void carry(String mailId, SmtpSender sender) {
        try {
            attempt(mailId, sender);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Mail %s stays in the outbox for now", mailId);
        }
    }

    private void attempt(String mailId, SmtpSender sender) {
        try {
            write(mailId).ifPresent(email -> deliver(email, sender));
        } catch (DeliveryException e) {
            LOG.warnf("Mail %s could not be sent and will be tried again: %s", mailId, e.getMessage());
            LOG.debug("The attempt", e);
            inTransaction(queue -> queue.failed(mailId, e));
        }
    }

    private Optional<String> takeDue() {
        return stopped.getAsBoolean() ? Optional.empty() : inTransaction(queue -> queue.takeDue());
    }

    private Optional<RenderedEmail> write(String mailId) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(
                    factory, session -> new EmailRenderer(session).write(mailId));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Mail %s could not be written", mailId);
            throw DeliveryException.unwritten(e);
        }
    }

    private void deliver(RenderedEmail email, SmtpSender sender) {
        sender.deliver(email);
        inTransaction(queue -> queue.sent(email));
    }

    private <T> T inTransaction(Step<T> step) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> step.with(queue(session)));
    }

    private static MailQueue queue(KeycloakSession session) {
        return new MailQueue(session);
    }

    private interface Step<T> {
        T with(MailQueue queue);
    }
}
