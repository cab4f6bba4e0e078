package dev.roster.tests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Json;

/**
 * What the token endpoint gave.
 *
 * @param accessToken for APIs
 * @param idToken for the client
 * @param refreshToken for new ones
 */
public record Tokens(String accessToken, String idToken, String refreshToken) {

    /** {@return the tokens in an answer of the token endpoint; a missing one is empty} */
    public static Tokens of(Answer answer) {
        JsonNode json = answer.json();
        return new Tokens(
                json.path("access_token").asText(),
                json.path("id_token").asText(),
                json.path("refresh_token").asText());
    }

    /** {@return the payload of the access token} */
    public JsonNode claims() {
        return Json.payload(accessToken);
    }

    /** {@return the payload of the ID token} */
    public JsonNode idClaims() {
        return Json.payload(idToken);
    }
}
