package dev.roster.signin.gate;

import dev.roster.access.SignInDenial;
import java.util.Optional;
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
        Optional<SignInDenial> denial = TokenRule.denial(session, userSession);
        denial.ifPresent(reason -> reason.into(eventBuilder).error(Errors.ACCESS_DENIED));
        return denial.isEmpty();
    }
}
