package dev.roster.signin.magic;

import dev.roster.member.EmailAddress;
import dev.roster.signin.link.LinkRedemption;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Asks for an email address, has a link sent there, and waits: for the link to be opened in this browser, or for the
 * code that the mail carries too. What it answers never depends on whose the address is.
 */
final class MagicLinkAuthenticator implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (LinkRedemption.signIn(context)) {
            return;
        }
        Optional<PasswordInstead> password = PasswordInstead.of(context);
        if (password.isPresent() && password.get().comesFirst()) {
            password.get().stepAside();
        } else if (fixedWithoutAddress(context)) {
            context.attempted();
        } else {
            show(context);
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        Optional<RequestedLink> asked = RequestedLink.in(context.getAuthenticationSession());
        if (form.containsKey("cancel")) {
            context.cancelLogin();
        } else if (asked.isEmpty()) {
            ask(context, form);
        } else if (form.containsKey("change")) {
            RequestedLink.forget(context.getAuthenticationSession());
            context.challenge(new SignInPages(context).askFor(""));
        } else if (form.containsKey("resend")) {
            resend(context, asked.get());
        } else if (form.containsKey("code")) {
            new TypedCode(context, asked.get()).tryOut(form.getFirst("code"));
        } else {
            show(context);
        }
    }

    private static void ask(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        UserModel known = context.getUser();
        String typed = known == null ? form.getFirst("email") : known.getEmail();
        Optional<String> address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            context.challenge(new SignInPages(context).invalid(typed));
            return;
        }
        if (known == null) {
            AuthenticatorUtils.processRememberMe(context, form);
        }
        RequestedLink.forget(context.getAuthenticationSession());
        RequestedLink asked = RequestedLink.now(address.get());
        asked.send(context);
        context.challenge(new SignInPages(context).waitFor(asked));
    }

    private static void resend(AuthenticationFlowContext context, RequestedLink asked) {
        SignInPages pages = new SignInPages(context);
        if (asked.secondsToResend() > 0) {
            context.challenge(pages.tooEarly(asked));
            return;
        }
        RequestedLink again = asked.onceMore();
        again.send(context);
        context.challenge(pages.waitFor(again));
    }

    private static void show(AuthenticationFlowContext context) {
        SignInPages pages = new SignInPages(context);
        context.challenge(RequestedLink.in(context.getAuthenticationSession())
                .map(pages::waitFor)
                .orElseGet(pages::askFor));
    }

    private static boolean fixedWithoutAddress(AuthenticationFlowContext context) {
        return context.getUser() != null
                && EmailAddress.of(context.getUser().getEmail()).isEmpty();
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
