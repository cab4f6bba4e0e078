package dev.roster.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP response. */
final class Answer {

    private final int status;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    static Answer refusal(int status, String sentence) {
        return new Answer(
                status,
                sentence.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store"));
    }

    /** Something that may be another thing the next time. */
    static Answer fresh(String type, byte[] body) {
        return new Answer(200, body, Map.of("Content-Type", type, "Cache-Control", "no-store"));
    }

    /** A page or a part of one, with what it may load (Content Security Policy, level 3). */
    static Answer page(String type, byte[] body, String policy) {
        return new Answer(
                200,
                body,
                Map.of("Content-Type", type, "Cache-Control", "no-cache", "Content-Security-Policy", policy));
    }

    void send(HttpExchange exchange) throws IOException {
        Headers response = exchange.getResponseHeaders();
        response.set("X-Content-Type-Options", "nosniff");
        response.set("Referrer-Policy", "no-referrer");
        headers.forEach(response::set);
        boolean withBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, withBody ? body.length : -1);
        if (withBody) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
