package dev.roster.signin.gate;

import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.SignIn;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.passkey.PasskeyUse;
import dev.roster.signin.OwnEvents;
import dev.roster.signin.magic.KnownBrowser;
import dev.roster.signin.magic.PasswordPreference;
import java.util.Map;
import java.util.Optional;
import org.keycloak.WebAuthnConstants;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Keeps the last real sign-in of a member, and ends their other sign-in links (R31, R45, docs/rules.md), in the transaction of the sign-in. The {@code LOGIN} event
 * is the one point that all ways in share and that nobody reaches who is refused; {@link GateAction} tells it the
 * method, unless there was none, as with an SSO cookie.
 */
final class SignInRecorder implements EventListenerProvider {

    /** The detail of the event that names the method. */
    static final String METHOD = "sign_in_method";

    private final KeycloakSession session;

    SignInRecorder(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        String method = event.getDetails() == null ? null : event.getDetails().get(METHOD);
        if (event.getType() == EventType.LOGIN && method != null) {
            Optional<MemberEntity> member = new Members(session).find(event.getUserId());
            member.ifPresent(row -> row.signedIn(new SignIn(method, event.getTime())));
            new Links(session).revokeSignInLinks(event.getUserId());
            keepPasskeyUse(event, method);
            rememberForNextTime(event, method);
            member.ifPresent(row -> tell(row, method));
        }
    }

    private void tell(MemberEntity member, String method) {
        new OwnEvents(session)
                .publish(member, subject -> new MemberEvent.SignedIn(subject, new MemberEvent.SignedInBy(method)));
    }

    /**
     * Keycloak's authenticator says which credential it took. So does the page that makes one, with its label: an event of
     * both tells the new one alone.
     */
    private void keepPasskeyUse(Event event, String method) {
        Map<String, String> details = event.getDetails();
        String webAuthnId = details.get(WebAuthnConstants.PUBKEY_CRED_ID_ATTR);
        boolean made = details.containsKey(WebAuthnConstants.PUBKEY_CRED_LABEL_ATTR);
        if (method.equals(SignIn.PASSKEY) && webAuthnId != null && !made) {
            new PasskeyUse(session).record(event.getUserId(), webAuthnId, event.getTime());
        }
    }

    /** Only where there was a page: an application that asks for tokens with a password has no next time. */
    private void rememberForNextTime(Event event, String method) {
        if (event.getDetails().containsKey(Details.REDIRECT_URI)) {
            new PasswordPreference(session).learn(method);
            UserModel user = session.users().getUserById(session.getContext().getRealm(), event.getUserId());
            if (user != null && user.getEmail() != null) {
                new KnownBrowser(session).learn(user.getEmail());
            }
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
