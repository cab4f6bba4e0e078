package dev.roster.signin.magic;

import dev.roster.access.request.CodeLimits;
import dev.roster.limit.Refused;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.SignInCode;
import dev.roster.signin.link.LinkRedemption;
import dev.roster.signin.link.PendingAuthentication;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The code from the mail, typed into the page that waits: it signs in this very login, as the link would. It is
 * counted before it is looked at.
 */
final class TypedCode {

    /** The error of the event that tells of an unusual number of wrong codes in a realm. */
    private static final String TOO_MANY_IN_REALM = "too_many_wrong_codes";

    private final AuthenticationFlowContext context;
    private final RequestedLink asked;

    TypedCode(AuthenticationFlowContext context, RequestedLink asked) {
        this.context = context;
        this.asked = asked;
    }

    void tryOut(String typed) {
        if (asked.codeOver()) {
            context.challenge(new SignInPages(context).waitFor(asked));
            return;
        }
        CodeLimits limits = asked.codeLimits(context);
        Optional<Refused> over = limits.take();
        Optional<LinkEntity> opened = opened(typed).filter(link -> over.isEmpty());
        if (opened.isPresent()) {
            limits.giveBack();
            signIn(opened.get());
        } else {
            over.filter(CodeLimits::isUnusual)
                    .ifPresent(unusual -> context.getEvent().clone().error(TOO_MANY_IN_REALM));
            refuse();
        }
    }

    /**
     * The link that the typed code opens: that of the request whose email carried it, while the page shows the address
     * that the email went to. Where the login waits for no code, no text is right, and the same work is done.
     */
    private Optional<LinkEntity> opened(String typed) {
        Optional<SignInCode> awaited = SignInCode.in(context.getAuthenticationSession());
        SignInCode code = awaited.orElseGet(() -> SignInCode.forRequest(KeycloakModelUtils.generateId()));
        Optional<LinkEntity> link = new Links(context.getSession()).tryCode(code.requestId());
        boolean right = code.matches(typed) && awaited.isPresent();
        return link.filter(found -> right && code.standsFor(found) && found.wentTo(asked.address()));
    }

    private void signIn(LinkEntity link) {
        PendingAuthentication login =
                new PendingAuthentication(context.getSession(), context.getAuthenticationSession());
        if (login.reauthenticates()) {
            LinkRedemption.put(context.getAuthenticationSession(), link.id());
            LinkRedemption.signIn(context);
        } else {
            context.forceChallenge(Response.seeOther(login.goOnWith(link)).build());
        }
    }

    private void refuse() {
        RequestedLink tried = asked.afterWrongCode();
        tried.keep(context.getAuthenticationSession());
        context.getEvent().error(Errors.INVALID_CODE);
        context.challenge(new SignInPages(context).wrongCode(tried));
    }
}
