package dev.roster.signin.broker;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.services.error.KeycloakErrorHandler;

/**
 * What a page shows that was open when the identity provider of its account was switched off: before any flow of it can
 * run, Keycloak fails on the provider.
 */
@Provider
public final class DisabledProviderAccount implements ExceptionMapper<ModelException> {

    @Context
    KeycloakSession session;

    @Override
    public Response toResponse(ModelException exception) {
        return new DisabledProvider(session)
                .whileHere()
                .orElseGet(() -> KeycloakErrorHandler.getResponse(session, exception));
    }
}
