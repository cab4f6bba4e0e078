package dev.roster.tests.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A REST client that judges nothing: it says what the server answered. It follows no redirect. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final Supplier<Optional<String>> token;
    private final Optional<String> origin;

    private Api(URI base, Supplier<Optional<String>> token, Optional<String> origin) {
        this.base = base;
        this.token = token;
        this.origin = origin;
    }

    /** Nobody: no token. */
    public static Api anonymous(URI base) {
        return new Api(base, Optional::empty, Optional.empty());
    }

    /** Whoever the bearer token is for (RFC 6750). */
    public static Api with(URI base, String token) {
        return new Api(base, () -> Optional.of(token), Optional.empty());
    }

    /** Whoever the bearer token is for, which is asked for before each call. */
    public static Api with(URI base, Supplier<String> token) {
        return new Api(base, () -> Optional.of(token.get()), Optional.empty());
    }

    /** {@return the same caller further down the path} */
    public Api at(String path) {
        return new Api(URI.create(base + path), token, origin);
    }

    /** {@return the same caller, by a script of a site} */
    public Api from(String site) {
        return new Api(base, token, Optional.of(site));
    }

    /** GET. */
    public Answer get(String path) {
        return send("GET", path, Optional.empty(), BodyPublishers.noBody());
    }

    /** POST without a body. */
    public Answer post(String path) {
        return send("POST", path, Optional.empty(), BodyPublishers.noBody());
    }

    /** POST of JSON. */
    public Answer post(String path, Object json) {
        return postText(path, Json.write(json));
    }

    /** POST of a body that says it is JSON and need not be. */
    public Answer postText(String path, String body) {
        return send("POST", path, Optional.of("application/json"), BodyPublishers.ofString(body));
    }

    /** POST of plain text. */
    public Answer postPlain(String path, String body) {
        return send("POST", path, Optional.of("text/plain"), BodyPublishers.ofString(body));
    }

    /** POST of XML. */
    public Answer postXml(String path, String body) {
        return send("POST", path, Optional.of("application/xml"), BodyPublishers.ofString(body));
    }

    /** POST of a form. */
    public Answer postForm(String path, Map<String, String> form) {
        return send(
                "POST",
                path,
                Optional.of("application/x-www-form-urlencoded"),
                BodyPublishers.ofString(FormText.of(form)));
    }

    /** PUT of JSON. */
    public Answer put(String path, Object json) {
        return send("PUT", path, Optional.of("application/json"), BodyPublishers.ofString(Json.write(json)));
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send("DELETE", path, Optional.empty(), BodyPublishers.noBody());
    }

    /** DELETE with JSON, as Keycloak takes roles away. */
    public Answer delete(String path, Object json) {
        return send("DELETE", path, Optional.of("application/json"), BodyPublishers.ofString(Json.write(json)));
    }

    private Answer send(String method, String path, Optional<String> type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .method(method, body);
        type.ifPresent(value -> request.header("Content-Type", value));
        origin.ifPresent(value -> request.header("Origin", value));
        token.get().ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
