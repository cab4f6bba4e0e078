package dev.roster.tests.inbox;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.roster.tests.keycloak.Ports;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** An SMTP server on loopback that takes mail for everybody. Mail for an address is looked up by that address. */
public final class Inbox implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = Ports.free();
    private GreenMail server;

    /** Takes mail: from the start of the server, or again after {@link #stop()}. What came before is forgotten. */
    public synchronized void start() {
        server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Refuses connections, as an SMTP server that is down. */
    public synchronized void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** Takes no mail for this address from now on, and all for others. */
    public synchronized void refuse(String address) {
        server.getUserManager().setMessageDeliveryHandler((mail, mailAddress) -> {
            if (mailAddress.getEmail().equalsIgnoreCase(address)) {
                throw new UserException("No such mailbox");
            }
            return userOf(mailAddress.getEmail());
        });
    }

    private GreenMailUser userOf(String address) throws UserException {
        GreenMailUser known = server.getUserManager().getUserByEmail(address);
        return known != null ? known : server.getUserManager().createUser(address, address, address);
    }

    /** {@return where it listens} */
    public String host() {
        return HOST;
    }

    /** {@return where it listens, always the same} */
    public int port() {
        return port;
    }

    /** {@return the newest mail to the address, once there is one} */
    public Mail await(String address) {
        return await(address, 1);
    }

    /** {@return the newest mail to the address, once there are so many in all} */
    public Mail await(String address, int count) {
        List<Mail> mails = Awaitility.await("mail " + count + " to " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> mailsTo(address), found -> found.size() >= count);
        return mails.get(mails.size() - 1);
    }

    /** {@return what came to the address so far, in order of arrival} */
    public synchronized List<Mail> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mail::of)
                .toList();
    }

    /** {@return how many mails came so far, to anybody} */
    public synchronized int count() {
        return server.getReceivedMessages().length;
    }

    /** Throws all mails away. */
    public synchronized void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient ->
                            ((InternetAddress) recipient).getAddress().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
