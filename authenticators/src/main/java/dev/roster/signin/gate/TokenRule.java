package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.realm.TeamRealm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Who may get and use tokens: in a team realm whom the {@link Gate} lets through, and service accounts. */
final class TokenRule {

    private TokenRule() {}

    static boolean allows(KeycloakSession session, UserModel user) {
        RealmModel realm = session.getContext().getRealm();
        return !TeamRealm.is(realm)
                || user.getServiceAccountClientLink() != null
                || new Gate(session, realm).letsThrough(user);
    }
}
