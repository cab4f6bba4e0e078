package dev.roster.demo;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A mail's HTML as a page of its own: it runs no script, loads nothing, and its links open in a new tab. */
final class MailDocument {

    private static final String POLICY = String.join(
            "; ",
            "sandbox allow-popups allow-popups-to-escape-sandbox",
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'");

    private MailDocument() {}

    static Answer of(String html) {
        return Answer.page("text/html; charset=utf-8", html(html).getBytes(StandardCharsets.UTF_8), POLICY);
    }

    static String html(String mail) {
        Document document = Jsoup.parse(mail);
        document.select("base, meta[http-equiv=refresh]").remove();
        for (Element link : document.select("a[href], area[href]")) {
            link.attr("target", "_blank").attr("rel", "noreferrer");
        }
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }
}
