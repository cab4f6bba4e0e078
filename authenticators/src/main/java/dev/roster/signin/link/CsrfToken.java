package dev.roster.signin.link;

import dev.roster.link.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.keycloak.models.UserModel;

/**
 * What the form carries beside the cookie: a value that only the page for this very link can hold. A form that another
 * tab or another site made for another link does not fit.
 */
final class CsrfToken {

    private CsrfToken() {}

    static String of(Secret secret) {
        return secret.csrfToken("press");
    }

    /** For the button that also signs somebody else out. */
    static String ofSwitch(Secret secret, UserModel other) {
        return secret.csrfToken("switch from " + other.getId());
    }

    static boolean fits(String expected, String presented) {
        return presented != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
