package dev.roster.signin.passkey;

import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import dev.roster.signin.OtherSessions;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.requiredactions.WebAuthnRegister;
import org.keycloak.authentication.requiredactions.WebAuthnRegisterFactory;
import org.keycloak.models.KeycloakSession;

/** Takes the place of Keycloak's own, for a page that proposes a name by itself: the same id, the higher order. */
public final class SecurityKeyRegistrationFactory extends WebAuthnRegisterFactory {

    @Override
    protected WebAuthnRegister createProvider(KeycloakSession session, CertPathTrustworthinessVerifier trust) {
        return new WebAuthnRegister(session, trust) {
            @Override
            public void requiredActionChallenge(RequiredActionContext context) {
                context.form().setAttribute(PasskeyRegistration.NAME, KeyName.nextSecurityKey(context));
                super.requiredActionChallenge(context);
            }

            @Override
            public void processAction(RequiredActionContext context) {
                if (SentKey.isReadable(context, KeyName::nextSecurityKey)) {
                    OtherSessions.endAfter(context, () -> super.processAction(context));
                } else {
                    requiredActionChallenge(context);
                }
            }
        };
    }

    @Override
    public int order() {
        return 1;
    }
}
