package dev.roster.tests.signin;

import static java.util.Map.entry;

import dev.roster.tests.browser.OidcClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OpenID Connect.
 *
 * @param provider the provider's realm
 * @param callback where the team realm awaits its answers
 */
record Oidc(URI provider, URI callback) implements Protocol {

    private static final String SECRET = "a secret of the tests";

    @Override
    public String id() {
        return "oidc";
    }

    @Override
    public Map<String, Object> client() {
        return Map.of(
                "clientId",
                "team",
                "secret",
                SECRET,
                "redirectUris",
                List.of(callback.toString()),
                "directAccessGrantsEnabled",
                true);
    }

    @Override
    public Object config() {
        return Map.ofEntries(
                entry("issuer", provider.toString()),
                entry("authorizationUrl", provider + "/protocol/openid-connect/auth"),
                entry("tokenUrl", provider + "/protocol/openid-connect/token"),
                entry("jwksUrl", provider + "/protocol/openid-connect/certs"),
                entry("useJwksUrl", "true"),
                entry("validateSignature", "true"),
                entry("clientAuthMethod", "client_secret_post"),
                entry("clientId", "team"),
                entry("clientSecret", SECRET),
                entry("defaultScope", "openid profile email"),
                entry("jwtAuthorizationGrantEnabled", "true"),
                entry("allowClientIdAsAudience", "true"));
    }

    /** {@return what the provider says of one of its users to the team realm, signed: an ID token} */
    String assertion(String username, String password) {
        return new OidcClient(provider, "team", Optional.of(SECRET), callback)
                .token(Map.of("grant_type", "password", "scope", "openid", "username", username, "password", password))
                .expect(200)
                .json()
                .get("id_token")
                .asText();
    }
}
