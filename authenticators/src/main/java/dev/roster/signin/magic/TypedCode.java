package dev.roster.signin.magic;

import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.signin.link.PressedLink;
import dev.roster.signin.link.WaitingLogin;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Errors;

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
        Optional<LinkEntity> link =
                new Links(context.getSession()).tryCode(Asked.login(context.getAuthenticationSession()));
        if (isRight(typed) && link.isPresent()) {
            signIn(link.get());
        } else {
            refuse();
        }
    }

    private boolean isRight(String typed) {
        byte[] presented = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        // Where nothing was sent there is nothing to compare with, and the same is done as for a wrong code.
        String code = Asked.code(context.getAuthenticationSession()).orElse("none");
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), presented);
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
