package dev.roster.tests.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A verifier and its S256 challenge (RFC 7636).
 *
 * @param verifier kept by the client until it redeems the code
 */
public record Pkce(String verifier) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** {@return a new one} */
    public static Pkce fresh() {
        return new Pkce(randomText());
    }

    /** {@return what the authorization request tells of the verifier} */
    public String challenge() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
