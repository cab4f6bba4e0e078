package dev.roster.signin.gate;

import dev.roster.access.KeycloakAdministrators;
import dev.roster.realm.TeamRealm;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/**
 * Keycloak's {@code admin-cli}: a public client that every realm has, which takes passwords and whose tokens reach My
 * Account. In team realms it is for Keycloak administrators of the realm alone.
 */
final class ClientOfAdministrators {

    private ClientOfAdministrators() {}

    static boolean allows(KeycloakSession session, ClientSessionContext tokens) {
        UserSessionModel userSession = tokens.getClientSession().getUserSession();
        RealmModel realm = userSession.getRealm();
        return !TeamRealm.is(realm)
                || !Constants.ADMIN_CLI_CLIENT_ID.equals(
                        tokens.getClientSession().getClient().getClientId())
                || new KeycloakAdministrators(realm).include(userSession.getUser());
    }
}
