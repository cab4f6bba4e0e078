package dev.roster.signin.factor;

import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.RecoveryAuthnCodesCredentialProvider;
import org.keycloak.credential.RecoveryAuthnCodesCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;

/** Keycloak's recovery codes, whose {@link Removal} and {@link Enrolment} ask for a second factor: the same id, the higher order. */
public final class RecoveryCodesFactory extends RecoveryAuthnCodesCredentialProviderFactory {

    @Override
    public RecoveryAuthnCodesCredentialProvider create(KeycloakSession session) {
        return new RecoveryAuthnCodesCredentialProvider(session) {
            @Override
            public CredentialModel createCredential(
                    RealmModel realm, UserModel user, RecoveryAuthnCodesCredentialModel model) {
                Enrolment.check(session, realm, user);
                return super.createCredential(realm, user, model);
            }

            @Override
            public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
                return super.isValid(realm, user, TypedFactor.asRecoveryCode(input));
            }

            @Override
            public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
                Removal.check(session, context);
                return super.getCredentialTypeMetadata(context);
            }
        };
    }

    @Override
    public int order() {
        return 1;
    }
}
