package dev.roster.signin.broker;

import dev.roster.access.redemption.OpenInvitation;
import dev.roster.signin.link.BrokeredAccount;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What somebody invited agrees to before they join by an account of an identity provider: it is the page, in this login,
 * that names the organization. What the page was about is kept in the login beside a secret that only the page has, so
 * that its button agrees to nothing else: not to another organization's invitation that came meanwhile, nor for another
 * account.
 */
final class Consent {

    private static final String NOTE = "roster.consent";

    private final AuthenticationFlowContext context;
    private final BrokeredIdentityContext account;
    private final UserModel member;
    private final OpenInvitation invitation;

    Consent(
            AuthenticationFlowContext context,
            BrokeredIdentityContext account,
            UserModel member,
            OpenInvitation invitation) {
        this.context = context;
        this.account = account;
        this.member = member;
        this.invitation = invitation;
    }

    /**
     * True where the button was pressed on the page that {@link #ask} has shown last, and true once.
     *
     * @param pressed what the button sent, or null
     */
    boolean isGiven(String pressed) {
        AuthenticationSessionModel authSession = context.getAuthenticationSession();
        String asked = authSession.getAuthNote(NOTE);
        authSession.removeAuthNote(NOTE);
        return asked != null && pressed != null && MessageDigest.isEqual(bytes(asked), bytes(about(pressed)));
    }

    /** Shows the page. */
    void ask() {
        String secret = SecretGenerator.getInstance().randomString(32);
        context.getAuthenticationSession().setAuthNote(NOTE, about(secret));
        BrokeredAccount told = BrokeredAccount.in(context.getSession(), context.getAuthenticationSession())
                .orElseThrow();
        Map<String, Object> joining = new HashMap<>();
        joining.put("consent", secret);
        joining.put("organization", invitation.organization());
        invitation.inviter().ifPresent(inviter -> joining.put("inviter", inviter));
        joining.put("email", member.getEmail());
        joining.put("provider", told.provider());
        joining.put("account", told.name());
        context.forceChallenge(page(joining));
    }

    /** Says that nothing has happened: the invitation stays as it was. */
    void refuse() {
        context.getAuthenticationSession().removeAuthNote(NOTE);
        context.forceChallenge(page(Map.of(
                "refused",
                true,
                "organization",
                invitation.organization(),
                "signInUrl",
                FirstSignInPages.restart(context).toString())));
    }

    private Response page(Map<String, Object> joining) {
        return context.form().setAttribute("joining", joining).createForm("roster-join.ftl");
    }

    private String about(String secret) {
        return String.join(
                " ",
                secret,
                member.getId(),
                invitation.linkId(),
                account.getIdpConfig().getAlias(),
                account.getId());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
