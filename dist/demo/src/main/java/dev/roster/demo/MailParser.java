package dev.roster.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Reads raw messages (RFC 5322, MIME). */
final class MailParser {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailParser() {}

    /** Reads a message; one that is broken shows as it came, since somebody may want to know why. */
    static Mail parse(String id, long at, byte[] raw) {
        try {
            return read(id, at, new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
        } catch (MessagingException | IOException e) {
            String text = new String(raw, StandardCharsets.UTF_8);
            return new Mail(id, at, "", "", "(unreadable: " + e.getMessage() + ")", null, text, List.of());
        }
    }

    private static Mail read(String id, long at, MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                id,
                at,
                header(message, "From"),
                header(message, "To"),
                header(message, "Subject"),
                body(message, "text/html"),
                body(message, "text/plain"),
                headers(message));
    }

    private static List<Mail.Header> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> new Mail.Header(header.getName(), decoded(header.getValue())))
                .toList();
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : decoded(value);
    }

    private static String decoded(String value) {
        String line = MimeUtility.unfold(value);
        try {
            return MimeUtility.decodeText(line);
        } catch (UnsupportedEncodingException e) {
            return line;
        }
    }

    /** The first part of this type that is no attachment, wherever it is nested; null where there is none. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return null;
        }
        if (part.isMimeType(type)) {
            return text(part);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String text(Part part) throws MessagingException, IOException {
        try {
            return part.getContent().toString();
        } catch (UnsupportedEncodingException e) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
