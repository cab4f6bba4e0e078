package dev.roster.signin.gate;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProviderFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;

/** Takes the place of Keycloak's own introspection of access tokens: the same id, the higher order. */
public final class IntrospectionGateFactory extends AccessTokenIntrospectionProviderFactory {

    @Override
    public TokenIntrospectionProvider create(KeycloakSession session) {
        return new IntrospectionGate(session);
    }

    @Override
    public int order() {
        return 1;
    }
}
