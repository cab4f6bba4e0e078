package dev.roster.tests.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roster.tests.browser.Browser;
import java.util.Base64;

/** Keycloak's ids of sessions, as a browser holds them. */
final class SessionIds {

    private static final String COOKIE = "AUTH_SESSION_ID=";

    private SessionIds() {}

    /** {@return the id of the root authentication session, from the cookie's {@code base64(id.signature).route}} */
    static String root(Browser browser) {
        String value = browser.cookies().stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .findFirst()
                .orElseThrow()
                .substring(COOKIE.length());
        String signed = new String(Base64.getUrlDecoder().decode(value.split("\\.", 2)[0]), UTF_8);
        return signed.split("\\.", 2)[0];
    }
}
