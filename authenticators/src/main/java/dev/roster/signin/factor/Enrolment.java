package dev.roster.signin.factor;

import dev.roster.realm.TeamRealm;
import dev.roster.team.factor.SecondFactors;
import jakarta.ws.rs.ForbiddenException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.ErrorPageException;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Whoever adds a second factor or a passkey beside the second factors that are there, or replaces their recovery codes,
 * has given one, or a passkey, in this session. Every page that adds one makes the credential by its provider, also a page
 * that was open before there was a second factor.
 */
final class Enrolment {

    private static final String WORDS = "Sign in again with a second factor or a passkey to add another one.";

    private Enrolment() {}

    /**
     * Lets a provider make a credential, or ends the request with all that it has done.
     *
     * @throws ErrorPageException where a page's session has proved too little
     * @throws ForbiddenException where there is no page
     */
    static void check(KeycloakSession session, RealmModel realm, UserModel user) {
        AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
        if (!TeamRealm.is(realm)
                || isByAnother(session, login, user)
                || !SecondFactors.has(user)
                || SessionFactors.proved(session, user)) {
            return;
        }
        session.getTransactionManager().setRollbackOnly();
        throw login == null
                ? new ForbiddenException(WORDS)
                : new ErrorPageException(SignInAgainPage.saying("rosterFactorNotAdded", session, login));
    }

    /** True where no page of a login asks, and no session of the user's own: an administrator, an import. */
    private static boolean isByAnother(KeycloakSession session, AuthenticationSessionModel login, UserModel user) {
        UserSessionModel caller = session.getContext().getUserSession();
        return login == null && (caller == null || !user.equals(caller.getUser()));
    }
}
