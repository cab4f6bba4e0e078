package dev.roster.signin.factor;

import dev.roster.team.factor.SecondFactors;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What a session knows of how it began, in two notes of the user session. A session without them has proved nothing: one
 * from before Roster wrote them, or of a grant that runs no flow.
 */
public final class SessionFactors {

    /** A second factor or a passkey was given in this session. */
    private static final String PROVED = "roster.second-factor";

    /** A flow with pages began this session, and could ask. */
    private static final String ASKED = "roster.signed-in-on-page";

    private static final String YES = "true";

    private SessionFactors() {}

    /** Notes what was given in this authentication. Keycloak copies it to the session when the sign-in is complete. */
    public static void note(AuthenticationSessionModel authSession) {
        if (AuthenticatorUtil.getAuthnCredentials(authSession).stream().anyMatch(SessionFactors::proves)) {
            noteProof(authSession);
        }
        if (authSession.getRedirectUri() != null) {
            authSession.setUserSessionNote(ASKED, YES);
        }
    }

    private static void noteProof(AuthenticationSessionModel authSession) {
        authSession.setUserSessionNote(PROVED, YES);
    }

    /** Notes it in the session that this browser has already, too: the login may be left before it is complete. */
    static void noteProof(KeycloakSession session, AuthenticationSessionModel authSession) {
        noteProof(authSession);
        Optional.ofNullable(sessionOf(session, authSession))
                .filter(its -> authSession.getAuthenticatedUser().equals(its.getUser()))
                .ifPresent(its -> its.setNote(PROVED, YES));
    }

    /** A password grant has nowhere to redirect to. */
    public static boolean asked(UserSessionModel userSession) {
        return YES.equals(userSession.getNote(ASKED)) || proved(userSession);
    }

    private static boolean proved(UserSessionModel userSession) {
        return YES.equals(userSession.getNote(PROVED));
    }

    /** True where the user has given a second factor or a passkey in the session that this request belongs to. */
    static boolean proved(KeycloakSession session, UserModel user) {
        AuthenticationSessionModel authSession = session.getContext().getAuthenticationSession();
        if (authSession == null) {
            return proved(session.getContext().getUserSession(), user);
        }
        if (!user.equals(authSession.getAuthenticatedUser())) {
            return false;
        }
        Map<String, String> notes = authSession.getUserSessionNotes();
        return YES.equals(notes.get(PROVED)) || proved(sessionOf(session, authSession), user);
    }

    private static boolean proved(UserSessionModel userSession, UserModel user) {
        return Optional.ofNullable(userSession)
                .filter(its -> user.equals(its.getUser()))
                .filter(SessionFactors::proved)
                .isPresent();
    }

    /** The session that this browser has already: Keycloak gives both the same id. */
    private static UserSessionModel sessionOf(KeycloakSession session, AuthenticationSessionModel authSession) {
        return session.sessions()
                .getUserSession(
                        authSession.getRealm(), authSession.getParentSession().getId());
    }

    private static boolean proves(String credentialType) {
        return SecondFactors.include(credentialType)
                || WebAuthnCredentialModel.TYPE_PASSWORDLESS.equals(credentialType);
    }
}
