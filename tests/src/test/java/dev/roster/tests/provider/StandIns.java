package dev.roster.tests.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.roster.tests.api.FormText;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.Query;
import dev.roster.tests.keycloak.Loopback;
import dev.roster.tests.keycloak.Parts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Google and Microsoft as Keycloak's own providers see them, by their own names, with TLS, on the run's own address of
 * loopback.
 */
final class StandIns implements AutoCloseable {

    static final String CLIENT = "client of the tests";
    static final String TENANT = "11111111-2222-3333-4444-555555555555";
    static final String OTHER_TENANT = "99999999-2222-3333-4444-555555555555";

    private static final String GOOGLE = "https://accounts.google.com";
    private static final List<String> HOSTS = List.of(
            "accounts.google.com",
            "oauth2.googleapis.com",
            "openidconnect.googleapis.com",
            "www.googleapis.com",
            "login.microsoftonline.com",
            "graph.microsoft.com");

    private final Path folder = Parts.own().resolve("stand-ins");
    private final TestCertificates certificates;
    private final Path hosts = folder.resolve("hosts");
    private final Jwt keys = Jwt.fresh();
    private final Jwt otherKeys = Jwt.fresh();
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile Account signedIn;
    private volatile Trick trickOfSignedIn = Trick.NONE;

    StandIns() throws IOException, InterruptedException, GeneralSecurityException {
        certificates = TestCertificates.make(folder, HOSTS);
        Files.writeString(
                hosts,
                "127.0.0.1 localhost\n"
                        + HOSTS.stream()
                                .map(host -> Loopback.address() + ' ' + host)
                                .collect(Collectors.joining("\n")));
        server = HttpsServer.create(new InetSocketAddress(Loopback.address(), 443), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** {@return what a node needs to find them and to trust them} */
    List<String> options() {
        return List.of("--truststore-paths=" + certificates.authority(), "-Djdk.net.hosts.file=" + hosts);
    }

    /** Who is signed in there in the browser with scripts. */
    void signIn(Account account) {
        signIn(account, Trick.NONE);
    }

    /** The same, with a token endpoint that is up to something. */
    void signIn(Account account, Trick trick) {
        signedIn = account;
        trickOfSignedIn = trick;
    }

    /** Nobody is signed in there, and whoever is asked to, cancels. */
    void refuse() {
        signedIn = null;
    }

    /** Agrees at the provider; the browser is sent back there. */
    URI agree(URI asked, Account account) {
        return agree(asked, account, Trick.NONE);
    }

    /** Cancels at the provider; the browser is sent back there. */
    URI cancel(URI asked) {
        Map<String, String> query = Query.of(asked);
        return URI.create(query.get("redirect_uri") + "?"
                + FormText.of(Map.of("error", "access_denied", "state", query.get("state"))));
    }

    /** The same, with a token endpoint that is up to something. */
    URI agree(URI asked, Account account, Trick trick) {
        Map<String, String> query = Query.of(asked);
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(account, query.getOrDefault("nonce", ""), trick));
        return URI.create(
                query.get("redirect_uri") + "?" + FormText.of(Map.of("code", code, "state", query.get("state"))));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try {
            if (path.endsWith("/auth") || path.endsWith("/authorize")) {
                URI asked = exchange.getRequestURI();
                URI back = signedIn == null ? cancel(asked) : agree(asked, signedIn, trickOfSignedIn);
                exchange.getResponseHeaders().set("Location", back.toString());
                exchange.sendResponseHeaders(302, -1);
            } else if (path.endsWith("/token")) {
                token(exchange);
            } else if (path.endsWith("/certs")) {
                answer(exchange, 200, keys.keySet());
            } else if (path.endsWith("/userinfo") || path.endsWith("/me/")) {
                profile(exchange, path.endsWith("/me/"));
            } else {
                answer(exchange, 404, Map.of("error", path));
            }
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            exchange.close();
        }
    }

    private void token(HttpExchange exchange) throws IOException, GeneralSecurityException, InterruptedException {
        Map<String, String> form =
                Query.of(URI.create("?" + new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        // As the real ones: a code is good once.
        Grant grant = grants.remove(form.get("code"));
        if (grant != null && grant.trick() == Trick.SILENT) {
            closed.await();
        }
        if (grant != null && grant.trick() == Trick.HANGS_UP) {
            return;
        }
        if (grant == null || grant.trick() == Trick.DOWN || !form.containsKey("code_verifier")) {
            answer(exchange, grant == null ? 400 : 503, Map.of("error", "invalid_grant"));
            return;
        }
        Account account = grant.account();
        String access = account.tenant().isEmpty()
                ? UUID.randomUUID().toString()
                : keys.signed(Map.of(
                        "tid",
                        account.tenant(),
                        "oid",
                        account.id(),
                        "jti",
                        UUID.randomUUID().toString()));
        grants.put(access, grant);
        Map<String, Object> tokens =
                new HashMap<>(Map.of("access_token", access, "token_type", "Bearer", "expires_in", 3600));
        if (account.tenant().isEmpty()) {
            tokens.put("id_token", idToken(grant));
        }
        answer(exchange, 200, tokens);
    }

    private String idToken(Grant grant) throws GeneralSecurityException {
        Map<String, Object> claims = new HashMap<>(google(grant.account()));
        long now = Instant.now().getEpochSecond();
        claims.put("iss", GOOGLE);
        claims.put("aud", grant.trick() == Trick.OTHER_AUDIENCE ? "somebody else" : CLIENT);
        claims.put("nonce", grant.trick() == Trick.OTHER_NONCE ? "another" : grant.nonce());
        claims.put("iat", now - 5);
        claims.put("exp", now + 30L * 24 * 60 * 60);
        return switch (grant.trick()) {
            case UNSIGNED -> Jwt.unsigned(claims);
            case OTHER_KEY -> otherKeys.signed(claims);
            default -> keys.signed(claims);
        };
    }

    private void profile(HttpExchange exchange, boolean graph) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        Account account = grants.get(token).account();
        if (grants.get(token).trick() == Trick.NO_PROFILE) {
            answer(exchange, 503, Map.of("error", "serviceNotAvailable"));
            return;
        }
        answer(exchange, 200, graph ? microsoft(account) : google(account));
    }

    private static Map<String, Object> google(Account account) {
        return Map.of(
                "sub", account.id(),
                "email", account.email(),
                "email_verified", account.verified(),
                "given_name", account.firstName(),
                "family_name", "Provider");
    }

    private static Map<String, Object> microsoft(Account account) {
        return Map.of(
                "id", account.id(),
                "mail", account.email(),
                "userPrincipalName", account.email(),
                "givenName", account.firstName(),
                "surname", "Provider");
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = Json.write(json).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private record Grant(Account account, String nonce, Trick trick) {}
}
