package dev.roster.member.passkey;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.models.credential.dto.WebAuthnCredentialData;
import org.keycloak.util.JsonSerialization;

/** The id that an authenticator gave its credential. Keycloak writes it in base64 here and in base64url there. */
final class WebAuthnCredentialId {

    private final byte[] id;

    private WebAuthnCredentialId(byte[] id) {
        this.id = id;
    }

    static WebAuthnCredentialId of(String encoded) {
        return new WebAuthnCredentialId(decoded(encoded));
    }

    /**
     * True where a credential has it.
     *
     * @param credentialData as Keycloak keeps it; null or unreadable is nobody's
     */
    boolean isOf(String credentialData) {
        return read(credentialData)
                .map(data -> decoded(data.getCredentialId()))
                .filter(other -> other.length > 0 && Arrays.equals(id, other))
                .isPresent();
    }

    private static Optional<WebAuthnCredentialData> read(String credentialData) {
        try {
            return credentialData == null
                    ? Optional.empty()
                    : Optional.ofNullable(JsonSerialization.readValue(credentialData, WebAuthnCredentialData.class))
                            .filter(data -> data.getCredentialId() != null);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** None where it is neither: an empty id, which no credential has. */
    private static byte[] decoded(String encoded) {
        String plain = encoded.replace('+', '-').replace('/', '_').replaceAll("=+$", "");
        try {
            return Base64.getUrlDecoder().decode(plain);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
