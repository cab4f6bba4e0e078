package dev.roster.signin.gate;

import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.representations.AccessToken;

/** Keycloak's introspection of access tokens (RFC 7662), to which the token of somebody refused is not active. */
final class IntrospectionGate extends AccessTokenIntrospectionProvider<AccessToken> {

    IntrospectionGate(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean introspectionChecks(String token) {
        if (!super.introspectionChecks(token)) {
            return false;
        }
        boolean allowed = TokenRule.allows(session, userSession);
        if (!allowed) {
            eventBuilder.error(Errors.ACCESS_DENIED);
        }
        return allowed;
    }
}
