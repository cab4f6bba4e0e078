package dev.roster.signin.factor;

import dev.roster.link.Fillers;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.keycloak.credential.CredentialInput;
import org.keycloak.models.UserCredentialModel;

/** What somebody typed as a second factor, as its provider knows it: wherever it was typed, by page or by grant. */
final class TypedFactor {

    private TypedFactor() {}

    /** The code of an authenticator app, without what stands between its digits. */
    static CredentialInput asCode(CredentialInput typed) {
        return changed(typed, Fillers::removedFrom);
    }

    /** A recovery code, likewise. Keycloak makes them of capitals and digits. */
    static CredentialInput asRecoveryCode(CredentialInput typed) {
        return changed(typed, code -> Fillers.removedFrom(code).toUpperCase(Locale.ROOT));
    }

    private static CredentialInput changed(CredentialInput typed, UnaryOperator<String> change) {
        return typed instanceof UserCredentialModel && typed.getChallengeResponse() != null
                ? new UserCredentialModel(
                        typed.getCredentialId(), typed.getType(), change.apply(typed.getChallengeResponse()))
                : typed;
    }
}
