package dev.roster.rest.team;

import dev.roster.error.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.AccountRoles;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;
import org.keycloak.services.cors.Cors;
import org.keycloak.services.managers.AppAuthManager.BearerTokenAuthenticator;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who asks, by a bearer token that is checked as Keycloak checks its own. */
final class Bearer {

    private Bearer() {}

    /**
     * Makes sure that a token may change its owner's account, as Keycloak's own account API does: it has the role
     * {@code manage-account} of the client {@code account}.
     *
     * @throws ForbiddenException where it has not
     */
    static void requireAccount(AuthResult owner) {
        AccessToken.Access account = owner.token().getResourceAccess(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID);
        if (account == null || !account.isUserInRole(AccountRoles.MANAGE_ACCOUNT)) {
            throw new ForbiddenException();
        }
    }

    /** The owner of the token; 401 without a valid one. Other sites may read the answer only where its client is at home. */
    static AuthResult of(KeycloakSession session) {
        AuthResult owner = new BearerTokenAuthenticator(session).authenticate();
        if (owner == null) {
            throw new WebApplicationException(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new OAuth2ErrorRepresentation("invalid_token", "Send a valid access token."))
                    .build());
        }
        Cors.builder()
                .auth()
                .allowedMethods("GET", "PUT")
                .checkAllowedOrigins(session, owner.client())
                .add();
        return owner;
    }
}
