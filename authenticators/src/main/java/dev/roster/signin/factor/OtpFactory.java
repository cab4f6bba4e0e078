package dev.roster.signin.factor;

import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.credential.OTPCredentialProvider;
import org.keycloak.credential.OTPCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Keycloak's authenticator apps, whose {@link Removal} asks for a second factor: the same id, the higher order. */
public final class OtpFactory extends OTPCredentialProviderFactory {

    @Override
    public OTPCredentialProvider create(KeycloakSession session) {
        return new OTPCredentialProvider(session) {
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
