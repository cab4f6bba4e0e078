package dev.roster.signin.passkey;

import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import dev.roster.signin.RequiredActionInRealm;
import org.keycloak.authentication.requiredactions.WebAuthnRegister;
import org.keycloak.authentication.requiredactions.WebAuthnRegisterFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The required action {@code roster-passkey-offer}, which team realms get by themselves. */
public final class PasskeyOfferFactory extends WebAuthnRegisterFactory {

    static final String ID = "roster-passkey-offer";

    private static final String NAME = "Roster passkey offer";

    /** What somebody has to do comes before what they may. */
    private static final int LAST = 1_000;

    @Override
    protected WebAuthnRegister createProvider(KeycloakSession session, CertPathTrustworthinessVerifier trust) {
        return new PasskeyOffer(session, trust);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return NAME;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RequiredActionInRealm(ID, NAME, LAST) {});
    }
}
