package dev.roster.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.keycloak.common.util.Time;
import org.keycloak.utils.SMTPUtil;

/**
 * A email as a message: plain text and HTML, from and to whom the realm says, marked as automatic (RFC 3834), with a
 * Message-ID per mail so that a second copy is recognisable (RFC 5322, 3.6.4).
 */
final class RenderedEmailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private RenderedEmailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(RenderedEmail email, Session session) throws MessagingException {
        SmtpSettings smtp = email.smtp();
        String from = SMTPUtil.convertIDNEmailAddress(smtp.get("from"));
        RenderedEmailMessage message = new RenderedEmailMessage(session, messageId(email, from));
        InternetAddress sender = address(from, smtp.get("fromDisplayName"));
        message.setFrom(sender);
        message.setReplyTo(new InternetAddress[] {
            smtp.present("replyTo") ? address(smtp.get("replyTo"), smtp.get("replyToDisplayName")) : sender
        });
        message.setRecipient(Message.RecipientType.TO, address(email.address(), null));
        message.setSubject(email.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Date", now());
        message.setContent(alternatives(email));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(Time.currentTimeMillis()).atOffset(ZoneOffset.UTC));
    }

    private static String messageId(RenderedEmail email, String from) {
        return "<" + email.mailId() + from.substring(from.lastIndexOf('@')) + ">";
    }

    private static MimeMultipart alternatives(RenderedEmail email) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(email.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(email.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress address(String email, String displayName) throws MessagingException {
        try {
            String name = displayName == null || displayName.isBlank() ? null : displayName;
            return new InternetAddress(SMTPUtil.convertIDNEmailAddress(email), name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
    }
}
