package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.access.SignInDenial;
import dev.roster.access.session.SessionRevocation;
import dev.roster.member.Person;
import dev.roster.realm.TeamRealm;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/**
 * Who may get and use tokens: in a team realm whom the {@link Gate} lets through, in a session from after they were last
 * shut out; and service accounts.
 */
final class TokenRule {

    private static final Logger LOG = Logger.getLogger(TokenRule.class);

    private TokenRule() {}

    static boolean allows(KeycloakSession session, UserSessionModel userSession) {
        return denial(session, userSession).isEmpty();
    }

    /** Why somebody gets no token; nothing where they do. */
    static Optional<SignInDenial> denial(KeycloakSession session, UserSessionModel userSession) {
        RealmModel realm = session.getContext().getRealm();
        UserModel user = userSession.getUser();
        if (!TeamRealm.is(realm) || !Person.is(user)) {
            return Optional.empty();
        }
        return new Gate(session, realm).denial(user).or(() -> denialOfSession(session, realm, userSession));
    }

    private static Optional<SignInDenial> denialOfSession(
            KeycloakSession session, RealmModel realm, UserSessionModel userSession) {
        boolean former = new SessionRevocation(session, realm).include(userSession);
        LOG.debugf("Realm %s: session %s is of before: %s", realm.getName(), userSession.getId(), former);
        return former ? Optional.of(SignInDenial.SESSION_ENDED) : Optional.empty();
    }
}
