package dev.roster.signin.passkey;

import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import dev.roster.signin.OtherSessions;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.requiredactions.WebAuthnPasswordlessRegister;
import org.keycloak.models.KeycloakSession;

/** Keycloak's page that makes a passkey, which proposes a name by itself. */
class PasskeyRegistration extends WebAuthnPasswordlessRegister {

    /** The attribute of the page with the proposed name. */
    static final String NAME = "keyName";

    private final KeycloakSession session;

    PasskeyRegistration(KeycloakSession session, CertPathTrustworthinessVerifier trust) {
        super(session, trust);
        this.session = session;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.form().setAttribute(NAME, KeyName.next(session, context)).setAttribute("passkey", true);
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (SentKey.isReadable(context, its -> KeyName.next(session, its))) {
            OtherSessions.endAfter(context, () -> super.processAction(context));
        } else {
            requiredActionChallenge(context);
        }
    }
}
