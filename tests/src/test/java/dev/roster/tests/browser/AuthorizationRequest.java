package dev.roster.tests.browser;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.FormText;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An authorization code request with PKCE (RFC 6749, RFC 7636), and what the client keeps of it.
 *
 * @param client who asks
 * @param state comes back with the code
 * @param nonce comes back in the ID token
 * @param pkce proves at the end who asked
 * @param extra parameters beside the usual ones, such as {@code kc_action}
 */
public record AuthorizationRequest(
        OidcClient client, String state, String nonce, Pkce pkce, Map<String, String> extra) {

    /** {@return the same with more parameters} */
    public AuthorizationRequest with(Map<String, String> parameters) {
        return new AuthorizationRequest(client, state, nonce, pkce, parameters);
    }

    /** {@return where the application sends the browser} */
    public URI address() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", client.id());
        query.put("redirect_uri", client.redirectUri().toString());
        query.put("scope", "openid");
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        query.putAll(extra);
        return URI.create(client.realm() + "/protocol/openid-connect/auth?" + FormText.of(query));
    }

    /** Redeems the code that the browser brought to the redirect URI; fails where state or nonce are not ours. */
    public Tokens redeem(Page landed) {
        Tokens tokens = Tokens.of(tryRedeem(landed).expect(200));
        if (!nonce.equals(tokens.idClaims().path("nonce").asText())) {
            throw new AssertionError("The nonce is not ours: " + tokens.idClaims());
        }
        return tokens;
    }

    /** Presents the code that the browser brought to the redirect URI, and says what the token endpoint answered. */
    public Answer tryRedeem(Page landed) {
        Map<String, String> answer = Query.of(landed.address());
        if (!state.equals(answer.get("state")) || !answer.containsKey("code")) {
            throw new AssertionError("No code of ours at " + landed.describe());
        }
        return client.token(Map.of(
                "grant_type", "authorization_code",
                "code", answer.get("code"),
                "redirect_uri", client.redirectUri().toString(),
                "code_verifier", pkce.verifier()));
    }
}
