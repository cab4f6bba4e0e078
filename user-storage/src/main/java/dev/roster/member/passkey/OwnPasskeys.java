package dev.roster.member.passkey;

import dev.roster.error.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** The passkeys of whoever asks: they see their own and rename them, and nobody else's. */
public final class OwnPasskeys {

    /** What has a name of its owner's: passkeys, security keys and authenticator apps. */
    private static final Set<String> NAMED = Set.of(
            WebAuthnCredentialModel.TYPE_PASSWORDLESS, WebAuthnCredentialModel.TYPE_TWOFACTOR, OTPCredentialModel.TYPE);

    private final KeycloakSession session;
    private final UserModel owner;

    public OwnPasskeys(KeycloakSession session, UserModel owner) {
        this.session = session;
        this.owner = owner;
    }

    /** All of them, the newest first. */
    public List<Passkey> list() {
        List<CredentialModel> credentials = owner.credentialManager()
                .getStoredCredentialsByTypeStream(WebAuthnCredentialModel.TYPE_PASSWORDLESS)
                .toList();
        Map<String, Long> used = new PasskeyUse(session)
                .of(credentials.stream().map(CredentialModel::getId).toList());
        return credentials.stream()
                .map(credential -> Passkey.of(credential, used.get(credential.getId())))
                .sorted(Comparator.comparing(Passkey::createdAt, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
                        .thenComparing(Passkey::id))
                .toList();
    }

    /**
     * Renames a passkey, a security key or an authenticator app.
     *
     * @throws dev.roster.error.BadInputException {@code invalid_name}
     * @throws CredentialNameTakenException where another credential of the owner has the name, in any case
     * @throws NotFoundException where the owner has no such credential
     */
    public void rename(String id, CredentialName name) {
        String checked = name.checked();
        List<CredentialModel> all =
                owner.credentialManager().getStoredCredentialsStream().toList();
        // Keycloak itself finds and renames credentials by their id alone, whosever they are.
        if (all.stream()
                .noneMatch(credential -> credential.getId().equals(id) && NAMED.contains(credential.getType()))) {
            throw new NotFoundException();
        }
        if (all.stream()
                .anyMatch(other -> !other.getId().equals(id) && checked.equalsIgnoreCase(other.getUserLabel()))) {
            throw new CredentialNameTakenException();
        }
        try {
            owner.credentialManager().updateCredentialLabel(id, checked);
        } catch (ModelDuplicateException e) {
            throw new CredentialNameTakenException();
        }
    }
}
