package dev.roster.team.directory;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.models.credential.dto.RecoveryAuthnCodesCredentialData;
import org.keycloak.util.JsonSerialization;

/**
 * With what a member can sign in, as far as Keycloak keeps it: how many there are of each kind, and nothing that they
 * could be guessed by.
 *
 * @param otp authenticator apps
 * @param recoveryCodes that were not used yet
 * @param accounts the aliases of the identity providers whose accounts are linked
 */
public record CredentialsView(
        boolean password, int passkeys, int securityKeys, int otp, int recoveryCodes, List<String> accounts) {

    /** From rows of type and data. */
    static CredentialsView of(List<Object[]> credentials, List<String> accounts) {
        return new CredentialsView(
                count(credentials, PasswordCredentialModel.TYPE) > 0,
                count(credentials, WebAuthnCredentialModel.TYPE_PASSWORDLESS),
                count(credentials, WebAuthnCredentialModel.TYPE_TWOFACTOR),
                count(credentials, OTPCredentialModel.TYPE),
                sum(credentials, RecoveryAuthnCodesCredentialModel.TYPE, CredentialsView::codesLeft),
                accounts);
    }

    private static int count(List<Object[]> credentials, String type) {
        return sum(credentials, type, data -> 1);
    }

    private static int sum(List<Object[]> credentials, String type, ToIntFunction<String> each) {
        return credentials.stream()
                .filter(credential -> type.equals(credential[0]))
                .mapToInt(credential -> each.applyAsInt((String) credential[1]))
                .sum();
    }

    /** None where Keycloak could not read them either. */
    private static int codesLeft(String data) {
        try {
            return JsonSerialization.readValue(data, RecoveryAuthnCodesCredentialData.class)
                    .getRemainingCodes();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
