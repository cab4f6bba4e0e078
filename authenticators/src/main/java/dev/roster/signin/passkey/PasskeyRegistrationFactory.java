package dev.roster.signin.passkey;

import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import org.keycloak.authentication.requiredactions.WebAuthnPasswordlessRegisterFactory;
import org.keycloak.authentication.requiredactions.WebAuthnRegister;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's own: the same id, the higher order. */
public final class PasskeyRegistrationFactory extends WebAuthnPasswordlessRegisterFactory {

    @Override
    protected WebAuthnRegister createProvider(KeycloakSession session, CertPathTrustworthinessVerifier trust) {
        return new PasskeyRegistration(session, trust);
    }

    @Override
    public int order() {
        return 1;
    }
}
