package dev.roster.member.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.keycloak.credential.CredentialModel;

/**
 * A passkey, as its owner sees it.
 *
 * @param id of Keycloak's credential
 * @param name that its owner gave it, or the page that made it
 * @param createdAt epoch milliseconds, or null where Keycloak does not know
 * @param lastUsedAt epoch milliseconds of the last sign-in with it, or null where there was none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Passkey(String id, String name, Long createdAt, Long lastUsedAt) {

    static Passkey of(CredentialModel credential, Long lastUsedAt) {
        String name = credential.getUserLabel() == null ? "" : credential.getUserLabel();
        return new Passkey(credential.getId(), name, credential.getCreatedDate(), lastUsedAt);
    }
}
