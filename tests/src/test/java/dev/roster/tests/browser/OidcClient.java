package dev.roster.tests.browser;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A client of a realm, as its application knows it.
 *
 * @param realm {@code …/realms/{realm}}
 * @param id client id
 * @param secret of a confidential client
 * @param redirectUri where the application awaits the code
 */
public record OidcClient(URI realm, String id, Optional<String> secret, URI redirectUri) {

    /** {@return a new sign-in with fresh state, nonce and PKCE} */
    public AuthorizationRequest signIn() {
        return new AuthorizationRequest(this, Pkce.randomText(), Pkce.randomText(), Pkce.fresh(), Map.of());
    }

    /** Asks the token endpoint. */
    public Answer token(Map<String, String> parameters) {
        return protocol().postForm("/token", authenticated(parameters));
    }

    /** Asks for new tokens (RFC 6749, section 6). */
    public Answer refresh(Tokens tokens) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refreshToken()));
    }

    /** Asks the introspection endpoint (RFC 7662). */
    public Answer introspect(String token) {
        return protocol().postForm("/token/introspect", authenticated(Map.of("token", token)));
    }

    /** Asks the userinfo endpoint. */
    public Answer userinfo(String accessToken) {
        return Api.with(realm, accessToken).get("/protocol/openid-connect/userinfo");
    }

    /** Asks an endpoint of the protocol, as this client. */
    public Answer post(String endpoint, Map<String, String> parameters) {
        return protocol().postForm(endpoint, authenticated(parameters));
    }

    private Api protocol() {
        return Api.anonymous(realm).at("/protocol/openid-connect");
    }

    private Map<String, String> authenticated(Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("client_id", id);
        secret.ifPresent(value -> all.put("client_secret", value));
        return all;
    }
}
