package dev.roster.signin.factor;

import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.OTPCredentialProvider;
import org.keycloak.credential.OTPCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** Keycloak's authenticator apps, whose {@link Removal} and {@link Enrolment} ask for a second factor: the same id, the higher order. */
public final class OtpFactory extends OTPCredentialProviderFactory {

    @Override
    public OTPCredentialProvider create(KeycloakSession session) {
        return new OTPCredentialProvider(session) {
            @Override
            public CredentialModel createCredential(RealmModel realm, UserModel user, OTPCredentialModel model) {
                Enrolment.check(session, realm, user);
                return super.createCredential(realm, user, model);
            }

            @Override
            public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
                return super.isValid(realm, user, TypedFactor.asCode(input));
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
