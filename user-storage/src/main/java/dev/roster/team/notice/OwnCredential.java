package dev.roster.team.notice;

import dev.roster.member.Line;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * A credential as its owner is told of it.
 *
 * @param type Keycloak's credential type: {@code otp}
 * @param label the name that its owner knows it by, on one line, perhaps empty
 * @param id of the credential, or empty where it is not known
 */
public record OwnCredential(String type, String label, String id) {

    /** Types that emails and pages have a name for; an operator's own have none. */
    private static final Set<String> NAMED = Set.of(
            OTPCredentialModel.TYPE,
            WebAuthnCredentialModel.TYPE_TWOFACTOR,
            WebAuthnCredentialModel.TYPE_PASSWORDLESS,
            RecoveryAuthnCodesCredentialModel.TYPE,
            PasswordCredentialModel.TYPE);

    private static final int LONGEST_LABEL = 100;

    public OwnCredential {
        label = Line.flat(Objects.requireNonNullElse(label, ""), LONGEST_LABEL);
        id = Objects.requireNonNullElse(id, "");
    }

    public static OwnCredential of(CredentialModel credential) {
        return new OwnCredential(credential.getType(), credential.getUserLabel(), credential.getId());
    }

    /** The end of the message key of its name: the type, or {@code other}. */
    public String kind() {
        return NAMED.contains(type) ? type : "other";
    }

    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("credential", kind());
        words.put("credentialLabel", label);
        words.put("credentialId", id);
        return words;
    }
}
