package dev.roster.tests.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.Browser;
import java.util.Optional;

/**
 * Who is signed in in a browser, by Keycloak's own cookie: it is given only to whom Keycloak has signed in.
 *
 * @param userId of whom
 * @param sessionId of their session
 */
record Identity(String userId, String sessionId) {

    private static final String COOKIE = "KEYCLOAK_IDENTITY=";

    static Optional<Identity> in(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.startsWith(COOKIE) && cookie.length() > COOKIE.length())
                .map(cookie -> Json.payload(cookie.substring(COOKIE.length()).replace("\"", "")))
                .map(Identity::of)
                .findFirst();
    }

    private static Identity of(JsonNode token) {
        return new Identity(token.get("sub").asText(), token.get("sid").asText());
    }
}
