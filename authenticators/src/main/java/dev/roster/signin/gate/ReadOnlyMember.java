package dev.roster.signin.gate;

import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.error.KeycloakErrorHandler;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.storage.ReadOnlyException;

/**
 * What a page of required actions answers that was open when its member's organization was suspended: Keycloak then hands
 * out the member read-only, and every required action fails on writing to them, before anything asks the gate.
 */
@Provider
public final class ReadOnlyMember implements ExceptionMapper<ReadOnlyException> {

    @Context
    KeycloakSession session;

    @Override
    public Response toResponse(ReadOnlyException exception) {
        RealmModel realm = session.getContext().getRealm();
        AuthenticationSessionModel authSession = session.getContext().getAuthenticationSession();
        if (realm == null || authSession == null || !TeamRealm.is(realm)) {
            return KeycloakErrorHandler.getResponse(session, exception);
        }
        session.getTransactionManager().setRollbackOnly();
        return GatePage.of(session, authSession);
    }
}
