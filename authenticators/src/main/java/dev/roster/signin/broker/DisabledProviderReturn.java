package dev.roster.signin.broker;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.error.KeycloakErrorHandler;

/**
 * What somebody sees who comes back from an identity provider that was switched off while they were there: Keycloak has
 * no such page then.
 */
@Provider
public final class DisabledProviderReturn implements ExceptionMapper<NotFoundException> {

    @Context
    KeycloakSession session;

    @Override
    public Response toResponse(NotFoundException exception) {
        return new DisabledProvider(session)
                .whileAway()
                .orElseGet(() -> KeycloakErrorHandler.getResponse(session, exception));
    }
}
