package dev.roster.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Takes every mail that the demo sends, to whomever, and shows it on a page. */
final class Inbox implements AutoCloseable {

    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/inbox.js", "inbox.js",
            "/style.css", "style.css",
            "/icon.svg", "icon.svg");

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private final GreenMail smtp;
    private final LocalServer pages;

    private Inbox(GreenMail smtp, LocalServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /** @param folder where the mails are kept */
    static Inbox start(Port smtpPort, Port pagePort, Path folder) throws IOException {
        MailFolder mails = MailFolder.open(folder, Clock.systemUTC());
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        keepIn(mails, smtp.getUserManager());
        LocalServer pages = LocalServer.start(
                pagePort, Map.of("/", new StaticFiles("inbox", FILES, POLICY), InboxApi.PATH, new InboxApi(mails)));
        return new Inbox(smtp, pages);
    }

    /** A message is in the folder before its sender is told that it was taken. */
    private static void keepIn(MailFolder mails, UserManager users) {
        users.setMessageDeliveryHandler((message, address) -> {
            keep(mails, message.getMessage());
            String email = address.getEmail();
            return users.hasUser(email) ? users.getUser(email) : users.createUser(email, email, email);
        });
    }

    private static void keep(MailFolder mails, MimeMessage message) throws MessagingException {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            mails.add(raw.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pages.close();
        smtp.stop();
    }
}
