package dev.roster.signin.magic;

import dev.roster.link.Lifetime;
import dev.roster.link.Purpose;
import dev.roster.signin.link.MovingOn;
import dev.roster.signin.passkey.PasskeyOption;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;

/** The page that asks for an address, and the page that waits for what was sent there. */
final class SignInPages {

    private final AuthenticationFlowContext context;

    SignInPages(AuthenticationFlowContext context) {
        this.context = context;
    }

    /** The first page, with the address that is known already, from wherever. */
    Response askFor() {
        return askFor(Stream.of(
                        context.getHttpRequest().getDecodedFormParameters().getFirst("email"),
                        context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM),
                        AuthenticationManager.getRememberMeUsername(context.getSession()))
                .filter(known -> known != null && !known.isBlank())
                .findFirst()
                .orElse(""));
    }

    Response askFor(String address) {
        return ask(context.form(), address);
    }

    Response invalid(String typed) {
        return ask(
                context.form().addError(new FormMessage("email", "rosterInvalidEmail")),
                Objects.requireNonNullElse(typed, ""));
    }

    Response waitFor(RequestedLink asked) {
        LoginFormsProvider form = context.form();
        return wait(asked.codeOver() ? form.addError(new FormMessage("code", "rosterCodeOver")) : form, asked);
    }

    Response wrongCode(RequestedLink asked) {
        String error = asked.codeOver() ? "rosterCodeOver" : "rosterWrongCode";
        return wait(context.form().addError(new FormMessage("code", error)), asked);
    }

    Response tooEarly(RequestedLink asked) {
        return wait(context.form().setInfo("rosterResendTooEarly"), asked);
    }

    private Response ask(LoginFormsProvider form, String address) {
        Optional<UserModel> known = Optional.ofNullable(context.getUser());
        Map<String, Object> signIn = new HashMap<>();
        signIn.put("email", known.map(UserModel::getEmail).orElse(address));
        signIn.put("fixed", known.isPresent());
        signIn.put("rememberMe", remembers());
        putPassword(signIn);
        PasskeyOption.addTo(context);
        return form.setAttribute("signIn", signIn).createForm("roster-sign-in.ftl");
    }

    private Response wait(LoginFormsProvider form, RequestedLink asked) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("email", asked.address());
        sent.put("minutes", Lifetime.of(Purpose.SIGN_IN, context.getRealm()) / 60);
        sent.put("resendAfter", asked.secondsToResend());
        sent.put("again", asked.again());
        sent.put("codeOver", asked.codeOver());
        putPassword(sent);
        return form.setAttribute("sent", sent)
                .setAttributeMapper(new MovingOn(context)::mapped)
                .createForm("roster-check-mail.ftl");
    }

    private void putPassword(Map<String, Object> attributes) {
        PasswordInstead.of(context).ifPresent(password -> attributes.put("passwordExecution", password.executionId()));
    }

    private boolean remembers() {
        return Boolean.parseBoolean(context.getAuthenticationSession().getAuthNote(Details.REMEMBER_ME))
                || AuthenticationManager.getRememberMeUsername(context.getSession()) != null;
    }
}
