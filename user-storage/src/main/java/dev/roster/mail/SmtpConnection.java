package dev.roster.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;

/** One connection to a realm's mail server; it serves as many mails as one likes, one after the other. */
final class SmtpConnection implements AutoCloseable {

    private final Session mailSession;
    private final Transport transport;

    private SmtpConnection(Session mailSession, Transport transport) {
        this.mailSession = mailSession;
        this.transport = transport;
    }

    /**
     * Connects.
     *
     * @throws EmailException where the server cannot be reached or does not accept our sign-in
     */
    static SmtpConnection open(KeycloakSession session, SmtpSettings smtp) throws EmailException {
        Session mailSession = Session.getInstance(SmtpProperties.of(session, smtp));
        try {
            Transport transport = mailSession.getTransport("smtp");
            EmailAuthenticator authenticator = smtp.authenticator();
            authenticator.connect(session, smtp.config(), transport);
            return new SmtpConnection(mailSession, transport);
        } catch (MessagingException e) {
            throw new EmailException("No connection", e);
        }
    }

    /** Whether the server still listens. */
    boolean alive() {
        return transport.isConnected();
    }

    void send(RenderedEmail email) throws MessagingException {
        Message message = RenderedEmailMessage.of(email, mailSession);
        transport.sendMessage(message, new Address[] {message.getAllRecipients()[0]});
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // It was of no use any more.
        }
    }
}
