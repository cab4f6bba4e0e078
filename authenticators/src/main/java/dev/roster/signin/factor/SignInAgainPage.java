package dev.roster.signin.factor;

import dev.roster.signin.RestartAddress;
import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Tells those whose session has proved too little, and leads to a sign-in that asks for a second factor. */
final class SignInAgainPage {

    private static final String ADDRESS = "signInAgainUrl";

    private SignInAgainPage() {}

    static Response saying(String message, KeycloakSession session, AuthenticationSessionModel login) {
        return session.getProvider(LoginFormsProvider.class)
                .setAuthenticationSession(login)
                .setUser(login.getAuthenticatedUser())
                .setAttribute(ADDRESS, RestartAddress.of(session, login).toString())
                .setError(message)
                .createErrorPage(Response.Status.FORBIDDEN);
    }
}
