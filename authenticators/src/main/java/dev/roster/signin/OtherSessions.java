package dev.roster.signin;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakContext;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A member's sessions in other browsers, which a page of the login may end. */
public final class OtherSessions {

    private static final String FIELD = "logout-sessions";

    private OtherSessions() {}

    /** Ends them. Keycloak leaves its own authentication session of the sign-out in the context; this one puts the login back. */
    public static void end(RequiredActionContext context) {
        KeycloakContext keycloak = context.getSession().getContext();
        AuthenticationSessionModel login = keycloak.getAuthenticationSession();
        AuthenticatorUtil.logoutOtherSessions(context);
        keycloak.setAuthenticationSession(login);
    }

    /**
     * Runs a page that would end them before it has checked anything, where its form says so: they are ended once it has
     * done what it was asked for.
     */
    public static void endAfter(RequiredActionContext context, Runnable page) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        boolean wished = "on".equals(form.getFirst(FIELD));
        form.remove(FIELD);
        page.run();
        if (wished && context.getStatus() == RequiredActionContext.Status.SUCCESS) {
            end(context);
        }
    }
}
