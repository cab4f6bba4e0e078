package dev.roster.signin.broker;

import dev.roster.link.Lifetime;
import dev.roster.link.Purpose;
import dev.roster.signin.link.BrokeredAccount;
import dev.roster.signin.link.MovingOn;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.services.Urls;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What somebody sees at their first sign-in with an identity provider. */
final class FirstSignInPages {

    private FirstSignInPages() {}

    /** There is no member who could come in with this address; why not is nobody's business. */
    static Response noMember(AuthenticationFlowContext context, String email) {
        String restart = restart(context).toString();
        return context.form()
                .setStatus(Response.Status.FORBIDDEN)
                .setAttribute("told", Map.of("email", Objects.requireNonNullElse(email, ""), "signInUrl", restart))
                .createForm("roster-no-member.ftl");
    }

    /** Where the login begins again. */
    static URI restart(AuthenticationFlowContext context) {
        AuthenticationSessionModel authSession = context.getAuthenticationSession();
        return Urls.realmLoginRestartPage(
                context.getUriInfo().getBaseUri(),
                context.getRealm().getName(),
                authSession.getClient().getClientId(),
                authSession.getTabId(),
                AuthenticationProcessor.getClientData(context.getSession(), authSession),
                true);
    }

    /** The page that waits for the link; it goes on by itself when the link was pressed in another tab. */
    static Response waitFor(
            AuthenticationFlowContext context, String email, BrokeredAccount account, int resendAfter, boolean again) {
        Map<String, Object> sent = Map.of(
                "email",
                email,
                "provider",
                account.provider(),
                "account",
                account.name(),
                "minutes",
                Lifetime.of(Purpose.CONNECT, context.getRealm()) / 60,
                "resendAfter",
                resendAfter,
                "again",
                again);
        return context.form()
                .setAttribute("sent", sent)
                .setAttributeMapper(new MovingOn(context)::mapped)
                .createForm("roster-connect-mail.ftl");
    }
}
