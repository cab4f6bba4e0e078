package dev.roster.tests.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A mail as it arrived.
 *
 * @param subject decoded
 * @param headers by name, without case
 * @param text the plain part
 * @param html the HTML part
 */
public record Mail(String subject, Map<String, List<String>> headers, String text, String html) {

    private static final String LINK = "/link/";
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{3,4})\\s?(\\d{3,4})\\s*$");

    static Mail of(MimeMessage message) {
        try {
            List<Part> leaves = new ArrayList<>();
            collect(message, leaves);
            return new Mail(
                    message.getSubject(), headers(message), body(leaves, "text/plain"), body(leaves, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the HTML part, parsed} */
    public Document page() {
        return Jsoup.parse(html);
    }

    /** {@return the one link with a secret, which both parts must have} */
    public URI link() {
        List<String> links = page().select("a[href*=" + LINK + "]").eachAttr("href").stream()
                .distinct()
                .toList();
        if (links.size() != 1 || !text.contains(links.get(0))) {
            throw new AssertionError("Not the same one link in both parts: " + links + "\n" + text);
        }
        return URI.create(links.get(0));
    }

    /** {@return what comes after {@code /link/}} */
    public String secret() {
        String link = link().toString();
        return link.substring(link.indexOf(LINK) + LINK.length());
    }

    /** {@return whether a code stands beside the link} */
    public boolean hasCode() {
        return CODE.matcher(text).find();
    }

    /** {@return the code, without the space in it} */
    public String code() {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("The mail has no code: " + text);
        }
        return code.group(1) + code.group(2);
    }

    /** {@return the header's values, empty where it is missing} */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .collect(Collectors.groupingBy(
                        Header::getName,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(Header::getValue, Collectors.toList())));
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    private static String body(List<Part> leaves, String type) throws MessagingException, IOException {
        for (Part part : leaves) {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("The mail has no part of type " + type);
    }
}
