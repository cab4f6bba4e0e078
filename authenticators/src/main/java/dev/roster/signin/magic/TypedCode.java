package dev.roster.signin.magic;

import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.SignInCode;
import dev.roster.signin.link.PressedLink;
import dev.roster.signin.link.WaitingLogin;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The code from the mail, typed into the page that waits: it signs in this very login, as the link would. It costs one
 * of the link's tries before it is looked at.
 */
final class TypedCode {

    private final AuthenticationFlowContext context;
    private final Asked asked;

    TypedCode(AuthenticationFlowContext context, Asked asked) {
        this.context = context;
        this.asked = asked;
    }

    void tryOut(String typed) {
        if (asked.codeOver()) {
            context.challenge(new SignInPages(context).waitFor(asked));
            return;
        }
        Optional<LinkEntity> opened = opened(typed);
        if (opened.isPresent()) {
            signIn(opened.get());
        } else {
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
        WaitingLogin login = new WaitingLogin(context.getSession(), context.getAuthenticationSession());
        if (login.reauthenticates()) {
            PressedLink.put(context.getAuthenticationSession(), link.id());
            PressedLink.signIn(context);
        } else {
            context.forceChallenge(Response.seeOther(login.goOnWith(link)).build());
        }
    }

    private void refuse() {
        Asked tried = asked.afterWrongCode();
        tried.keep(context.getAuthenticationSession());
        context.getEvent().error(Errors.INVALID_CODE);
        context.challenge(new SignInPages(context).wrongCode(tried));
    }
}
