package dev.roster.tests.testbed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.Query;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.keycloak.Keycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A stand-in of an application, for browsers with scripts: its home starts a sign-in at once, and after that it shows
 * the access token's claims, and how somebody signed in ({@code amr}). Each realm has one below a path of its own.
 */
public final class Application implements AutoCloseable {

    private final Keycloak keycloak;
    private final HttpServer server;
    /** By state, since several tabs may sign in at once. */
    private final Map<String, AuthorizationRequest> pending = new ConcurrentHashMap<>();

    /** Serves at once, on a free port. */
    public Application(Keycloak keycloak) {
        this.keycloak = keycloak;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    /** {@return the base URL of the application of a realm, with a slash at the end} */
    public URI home(String realm) {
        return URI.create(
                "http://localhost:%d/%s/".formatted(server.getAddress().getPort(), realm));
    }

    /** {@return a page of another site, as browsers see it: 127.0.0.1 is not localhost} */
    public URI elsewhere() {
        return URI.create(
                "http://127.0.0.1:%d/elsewhere".formatted(server.getAddress().getPort()));
    }

    private void serve(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String realm = asked.getPath().split("/", -1)[1];
        if (asked.getPath().endsWith("/callback")) {
            show(exchange, realm);
        } else if (asked.getPath().equals("/" + realm + "/")) {
            startSignIn(exchange, realm);
        } else if (asked.getPath().equals("/elsewhere")) {
            answer(exchange, 200, "<!doctype html><title>Elsewhere</title>");
        } else {
            answer(exchange, 404, "");
        }
    }

    private void startSignIn(HttpExchange exchange, String realm) throws IOException {
        AuthorizationRequest request =
                new Clients(keycloak.url("/realms/" + realm), home(realm)).app().signIn();
        pending.put(request.state(), request);
        exchange.getResponseHeaders().set("Location", request.address().toString());
        answer(exchange, 302, "");
    }

    private void show(HttpExchange exchange, String realm) throws IOException {
        URI landed = home(realm).resolve(exchange.getRequestURI());
        Map<String, String> said = Query.of(landed);
        AuthorizationRequest asked = pending.remove(said.getOrDefault("state", ""));
        if (asked == null || !said.containsKey("code")) {
            // No answer to a question of ours, as after the back button: an application asks anew then.
            startSignIn(exchange, realm);
            return;
        }
        Tokens tokens = asked.redeem(new Page(new Browser(keycloak.url()), landed, List.of()));
        answer(
                exchange,
                200,
                "<!doctype html><html lang=en><title>App</title><h1>Signed in</h1><pre id=claims>"
                        + tokens.claims().toPrettyString() + "</pre><p id=amr>"
                        + tokens.idClaims().path("amr") + "</p>");
    }

    private static void answer(HttpExchange exchange, int status, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
