package dev.roster.tests.testbed;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The key that signs a realm's tokens, made here: the server, which compiles lightly, would need seconds for it. Realms
 * share a few, so that a token of one that another took would not even fail by its signature.
 */
final class SigningKey {

    /** Where Keycloak's representation of a realm has it. */
    static final String FIELD = "privateKey";

    /** Half of what production has: what signs with it takes a sixth of the time. */
    private static final int BITS = 1024;

    private static final int MANY = 4;
    private static final List<String> KEYS =
            Stream.generate(SigningKey::fresh).limit(MANY).toList();
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private SigningKey() {}

    /** {@return one of RSA, as PKCS#8 in Base64} */
    static String next() {
        return KEYS.get(TAKEN.getAndIncrement() % MANY);
    }

    private static String fresh() {
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
