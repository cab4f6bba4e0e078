package dev.roster.digest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.keycloak.crypto.JavaAlgorithm;
import org.keycloak.jose.jws.crypto.HashUtils;

/** What is stored of things that must not be stored. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return HexFormat.of().formatHex(HashUtils.hash(JavaAlgorithm.SHA256, text.getBytes(StandardCharsets.UTF_8)));
    }
}
