package dev.roster.signin.gate;

import dev.roster.signin.RestartAddress;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The page of those who proved who they are and may not come in. */
final class GatePage {

    private GatePage() {}

    static Response of(AuthenticationFlowContext context) {
        return page(context.form(), context.getSession(), context.getAuthenticationSession());
    }

    static Response of(RequiredActionContext context) {
        return page(context.form(), context.getSession(), context.getAuthenticationSession());
    }

    /** The page where no form is at hand: somewhere deep in a required action. */
    static Response of(KeycloakSession session, AuthenticationSessionModel authSession) {
        LoginFormsProvider form = session.getProvider(LoginFormsProvider.class).setAuthenticationSession(authSession);
        return page(form, session, authSession);
    }

    private static Response page(
            LoginFormsProvider form, KeycloakSession session, AuthenticationSessionModel authSession) {
        return form.setStatus(Response.Status.FORBIDDEN)
                .setAttribute(
                        "signInUrl", RestartAddress.of(session, authSession).toString())
                .createForm("roster-gate.ftl");
    }
}
