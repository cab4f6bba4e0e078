package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.access.session.SessionRevocation;
import dev.roster.member.Person;
import dev.roster.realm.TeamRealm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/**
 * Who may get and use tokens: in a team realm whom the {@link Gate} lets through, in a session from after they were last
 * shut out; and service accounts.
 */
final class TokenRule {

    private TokenRule() {}

    static boolean allows(KeycloakSession session, UserSessionModel userSession) {
        RealmModel realm = session.getContext().getRealm();
        UserModel user = userSession.getUser();
        return !TeamRealm.is(realm)
                || !Person.is(user)
                || (new Gate(session, realm).letsThrough(user)
                        && !new SessionRevocation(session, realm).include(userSession));
    }
}
