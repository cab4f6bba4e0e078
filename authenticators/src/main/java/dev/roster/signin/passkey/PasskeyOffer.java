package dev.roster.signin.passkey;

import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.realm.Settings;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.link.LinkRedemption;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.authenticators.browser.WebAuthnConditionalUIAuthenticator;
import org.keycloak.common.util.Time;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Offers a passkey to a member whom a link has just signed in, where they have none: one tap makes it. <i>Not now</i>
 * asks again after thirty days, <i>Never</i> does not. Only the page's script can find out whether the device makes
 * passkeys by itself; where it does not, the page goes on at once.
 */
final class PasskeyOffer extends PasskeyRegistration {

    private static final long PAUSE_MILLIS = Duration.ofDays(30).toMillis();

    private final KeycloakSession session;

    PasskeyOffer(KeycloakSession session, CertPathTrustworthinessVerifier trust) {
        super(session, trust);
        this.session = session;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.NOT_SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        if (TeamRealm.is(context.getRealm())
                && Settings.PASSKEY_OFFER.in(context.getRealm())
                && LinkRedemption.hasBrought(login, context.getUser())
                && login.getClientNote(Constants.KC_ACTION) == null
                && WebAuthnConditionalUIAuthenticator.isPasskeysEnabled(session)
                && !new UnableBrowser(session).is()
                && member(context).filter(PasskeyOffer::isDue).isPresent()
                && !PasskeyOption.has(context.getUser())) {
            login.addRequiredAction(PasskeyOfferFactory.ID);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.form().setAttribute("offer", true);
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey("unable")) {
            new UnableBrowser(session).remember();
            context.success();
        } else if (form.containsKey("never")) {
            member(context).ifPresent(MemberEntity::offerNoPasskey);
            context.success();
        } else if (form.containsKey("later")) {
            member(context).ifPresent(member -> member.offerPasskeyAgain(Time.currentTimeMillis() + PAUSE_MILLIS));
            context.success();
        } else {
            super.processAction(context);
        }
    }

    private Optional<MemberEntity> member(RequiredActionContext context) {
        return new Members(session).find(context.getUser().getId());
    }

    private static boolean isDue(MemberEntity member) {
        return member.mayBeOfferedPasskey(Time.currentTimeMillis());
    }
}
