package dev.roster.signin.factor;

import java.util.List;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Which credentials are a second factor. A passkey ({@code webauthn-passwordless}) is none: whoever has one may still
 * sign in by other first factors alone.
 */
public final class SecondFactors {

    private static final List<String> TYPES = List.of(
            OTPCredentialModel.TYPE, WebAuthnCredentialModel.TYPE_TWOFACTOR, RecoveryAuthnCodesCredentialModel.TYPE);

    private SecondFactors() {}

    static boolean include(String credentialType) {
        return TYPES.contains(credentialType);
    }

    /** True where the user has one, in Keycloak's tables or in another user store. */
    public static boolean has(UserModel user) {
        return count(user) > 0
                || TYPES.stream().anyMatch(type -> user.credentialManager().isConfiguredFor(type));
    }

    /** How many Keycloak keeps for the user, and that user's other store. */
    static long count(UserModel user) {
        return user.credentialManager()
                .getCredentials()
                .map(CredentialModel::getType)
                .filter(SecondFactors::include)
                .count();
    }
}
