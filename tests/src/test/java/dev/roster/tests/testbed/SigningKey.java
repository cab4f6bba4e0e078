package dev.roster.tests.testbed;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs a realm's tokens, made here: the server, which compiles lightly, would need seconds for it. */
final class SigningKey {

    /** Where Keycloak's representation of a realm has it. */
    static final String FIELD = "privateKey";

    private static final int BITS = 2048;

    private SigningKey() {}

    /** {@return a new one of RSA, as PKCS#8 in Base64} */
    static String fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
