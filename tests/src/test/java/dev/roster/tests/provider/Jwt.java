package dev.roster.tests.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roster.tests.api.Json;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Signs tokens with a key of the run's own (RS256).
 *
 * @param keys of the stand-in
 */
record Jwt(KeyPair keys) {

    static Jwt fresh() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Jwt(generator.generateKeyPair());
    }

    String signed(Map<String, Object> claims) throws GeneralSecurityException {
        String input = encoded(Map.of("alg", "RS256", "typ", "JWT", "kid", "one")) + '.' + encoded(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(input.getBytes(UTF_8));
        return input + '.' + base64(signature.sign());
    }

    static String unsigned(Map<String, Object> claims) {
        return encoded(Map.of("alg", "none", "typ", "JWT")) + '.' + encoded(claims) + '.';
    }

    Map<String, Object> keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        "one",
                        "n",
                        base64(unsignedBytes(key.getModulus())),
                        "e",
                        base64(unsignedBytes(key.getPublicExponent())))));
    }

    private static byte[] unsignedBytes(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(Map<String, Object> json) {
        return base64(Json.write(json).getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
