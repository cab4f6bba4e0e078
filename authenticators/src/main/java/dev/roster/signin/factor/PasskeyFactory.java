package dev.roster.signin.factor;

import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.WebAuthnCredentialProvider;
import org.keycloak.credential.WebAuthnPasswordlessCredentialProvider;
import org.keycloak.credential.WebAuthnPasswordlessCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Keycloak's passkeys, whose {@link Enrolment} asks for a second factor: the same id, the higher order. */
public final class PasskeyFactory extends WebAuthnPasswordlessCredentialProviderFactory {

    @Override
    public WebAuthnCredentialProvider create(KeycloakSession session) {
        return new WebAuthnPasswordlessCredentialProvider(session, getMetadataService(), createOrGetObjectConverter()) {
            @Override
            public CredentialModel createCredential(RealmModel realm, UserModel user, WebAuthnCredentialModel model) {
                Enrolment.check(session, realm, user);
                return super.createCredential(realm, user, model);
            }
        };
    }

    @Override
    public int order() {
        return 1;
    }
}
