package dev.roster.tests.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request and its answer, on the way to a page.
 *
 * @param method of HTTP
 * @param address that was asked
 * @param status of HTTP
 * @param headers by name, without case
 * @param body as text
 */
public record Hop(String method, URI address, int status, Map<String, List<String>> headers, String body) {

    /** {@return where the answer redirects to, if it does} */
    public Optional<URI> location() {
        return header("Location").map(address::resolve);
    }

    /** {@return the first header of that name} */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@return all headers of that name in one text, for Set-Cookie and its like} */
    public String allOf(String name) {
        return String.join("\n", headers.getOrDefault(name, List.of()));
    }

    boolean redirects() {
        return status >= 300 && status < 400 && location().isPresent();
    }
}
