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
     * Takes the wish to end them out of a form whose page would do so before it has checked anything.
     *
     * @return whether it was there
     */
    public static boolean takeFrom(MultivaluedMap<String, String> form) {
        boolean wished = "on".equals(form.getFirst(FIELD));
        form.remove(FIELD);
        return wished;
    }

    /** Ends them where that was wished, and the page has done what it was asked for. */
    public static void endAfter(RequiredActionContext context, boolean wished) {
        if (wished && context.getStatus() == RequiredActionContext.Status.SUCCESS) {
            end(context);
        }
    }
}
