package dev.roster.link;

import dev.roster.digest.Sha256;
import java.util.regex.Pattern;
import org.keycloak.common.util.SecretGenerator;

/**
 * What a mail carries to open a link: 43 letters and digits, 256 random bits. Only its SHA-256 is stored, so that
 * nobody who reads the database can make a link from what is there.
 */
public final class Secret {

    private static final int LENGTH = 43;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,100}");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    static Secret fresh() {
        return new Secret(SecretGenerator.getInstance().randomString(LENGTH, SecretGenerator.ALPHANUM));
    }

    /** What somebody presents as a secret. What cannot be one becomes one that nobody knows: it opens nothing. */
    public static Secret presented(String value) {
        return value != null && FORM.matcher(value).matches() ? new Secret(value) : fresh();
    }

    /** The secret itself, for the mail and the browser's cookie, and for nothing else. */
    public String value() {
        return value;
    }

    /**
     * What only somebody who knows the secret can compute for a use of that name.
     *
     * @return 64 hexadecimal digits
     */
    public String csrfToken(String use) {
        return Sha256.of(use + ' ' + value);
    }

    String hash() {
        return Sha256.of(value);
    }

    /** Never the secret: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "Secret";
    }
}
