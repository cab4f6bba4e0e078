package dev.roster.signin.gate;

import dev.roster.access.session.SessionRevocation;
import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.grants.ciba.CibaGrantType;
import org.keycloak.protocol.oidc.grants.ciba.channel.CIBAAuthenticationRequest;

/**
 * A sign-in that somebody approved on another device (CIBA). Its session begins only when the application fetches the
 * tokens, so what counts is when it was asked for.
 */
final class ApprovedElsewhere {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final MultivaluedMap<String, String> parameters;

    /** What the token endpoint is asked for in this request. */
    ApprovedElsewhere(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.parameters = session.getContext().getHttpRequest().getDecodedFormParameters();
    }

    /** True where it is such a sign-in, in a team realm, and from before the user was shut out. */
    boolean isFormer(UserModel user) {
        return OAuth2Constants.CIBA_GRANT_TYPE.equals(parameters.getFirst(OAuth2Constants.GRANT_TYPE))
                && TeamRealm.is(realm)
                && new SessionRevocation(session, realm).include(user, askedForAt());
    }

    private long askedForAt() {
        return CIBAAuthenticationRequest.deserialize(session, parameters.getFirst(CibaGrantType.AUTH_REQ_ID))
                .getIat();
    }
}
