package dev.roster.team.factor;

import java.util.List;
import java.util.stream.Collectors;
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

    /** The same as {@link #include}, about the credential {@code c} of a query. */
    public static final String CLAUSE = TYPES.stream().collect(Collectors.joining("', '", "c.type in ('", "')"));

    private SecondFactors() {}

    /** True where credentials of a type are second factors. */
    public static boolean include(String credentialType) {
        return TYPES.contains(credentialType);
    }

    /** True where the user has one, in Keycloak's tables or in another user store. */
    public static boolean has(UserModel user) {
        return count(user) > 0
                || TYPES.stream().anyMatch(type -> user.credentialManager().isConfiguredFor(type));
    }

    /** How many Keycloak keeps for the user, and that user's other store. */
    public static long count(UserModel user) {
        return user.credentialManager()
                .getCredentials()
                .map(CredentialModel::getType)
                .filter(SecondFactors::include)
                .count();
    }
}
