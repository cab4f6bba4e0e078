package dev.roster.tests.testbed;

import dev.roster.tests.browser.OidcClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clients that a realm of the tests has beside the product's.
 *
 * @param realm {@code …/realms/{realm}}
 * @param application the stand-in of the application, where its home is
 */
public record Clients(URI realm, URI application) {

    private static final String SECRET = "secret-of-the-tests";

    /** {@return the application: home client, with {@code roster.admin-api}} */
    public OidcClient app() {
        return client("app", Optional.empty());
    }

    /** {@return another application, which may not use the API for administrators} */
    public OidcClient stranger() {
        return client("stranger", Optional.empty());
    }

    /** {@return a confidential client with a service account and {@code roster.admin-api}} */
    public OidcClient service() {
        return client("service", Optional.of(SECRET));
    }

    /** {@return a client that takes passwords directly, with {@code roster.admin-api}} */
    public OidcClient direct() {
        return client("direct", Optional.empty());
    }

    List<Map<String, Object>> representations() {
        return List.of(
                publicClient(app(), Map.of("roster.admin-api", "true")),
                publicClient(stranger(), Map.of()),
                Map.of(
                        "clientId",
                        service().id(),
                        "secret",
                        SECRET,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "attributes",
                        Map.of(
                                "roster.admin-api", "true",
                                "allow.token.introspection.without.audience.check", "true")),
                Map.of(
                        "clientId", direct().id(),
                        "publicClient", true,
                        "standardFlowEnabled", false,
                        "directAccessGrantsEnabled", true,
                        "attributes", Map.of("roster.admin-api", "true")));
    }

    private Map<String, Object> publicClient(OidcClient client, Map<String, String> attributes) {
        return Map.of(
                "clientId",
                client.id(),
                "name",
                "The " + client.id(),
                "publicClient",
                true,
                "baseUrl",
                application.toString(),
                "redirectUris",
                List.of(client.redirectUri().toString()),
                "webOrigins",
                List.of("+"),
                "attributes",
                attributes);
    }

    private OidcClient client(String id, Optional<String> secret) {
        return new OidcClient(realm, id, secret, URI.create(application + "callback"));
    }
}
