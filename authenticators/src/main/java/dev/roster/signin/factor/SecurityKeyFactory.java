package dev.roster.signin.factor;

import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.WebAuthnCredentialProvider;
import org.keycloak.credential.WebAuthnCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Keycloak's security keys, whose {@link Removal} and {@link Enrolment} ask for a second factor: the same id, the higher order. */
public final class SecurityKeyFactory extends WebAuthnCredentialProviderFactory {

    @Override
    public WebAuthnCredentialProvider create(KeycloakSession session) {
        return new WebAuthnCredentialProvider(session, getMetadataService(), createOrGetObjectConverter()) {
            @Override
            public CredentialModel createCredential(RealmModel realm, UserModel user, WebAuthnCredentialModel model) {
                Enrolment.check(session, realm, user);
                return super.createCredential(realm, user, model);
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
