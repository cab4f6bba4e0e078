package dev.roster.signin.factor;

import dev.roster.link.Fillers;
import dev.roster.member.Line;
import dev.roster.member.passkey.FreeName;
import dev.roster.signin.OtherSessions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdateTotp;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.validation.Validation;

/**
 * Keycloak's page that sets up an authenticator app. It takes codes with blanks, and an app that is given no name gets
 * one. It takes the place of Keycloak's own: the same id, the higher order.
 */
public final class AppSetUp extends UpdateTotp {

    private static final String CODE = "totp";
    private static final String NAME = "userLabel";
    private static final String SECRET = "totpSecret";

    /** The attribute of the page with the name that an app gets that is given none. */
    private static final String DEFAULT_NAME = "appName";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.form().setAttribute(DEFAULT_NAME, freeName(context));
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String name = freeName(context);
        context.form().setAttribute(DEFAULT_NAME, name);
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        Optional.ofNullable(form.getFirst(CODE)).ifPresent(code -> form.putSingle(CODE, Fillers.removedFrom(code)));
        if (form.containsKey(CODE) && Validation.isBlank(form.getFirst(NAME))) {
            form.putSingle(NAME, name);
        }
        if (isComplete(form)) {
            OtherSessions.endAfter(context, () -> super.processAction(context));
        } else {
            requiredActionChallenge(context);
        }
    }

    /** The page always sends its secret, and a name that fits. */
    private static boolean isComplete(MultivaluedMap<String, String> form) {
        String name = form.getFirst(NAME);
        return !Validation.isBlank(form.getFirst(SECRET)) && (name == null || name.length() <= Line.LONGEST);
    }

    private static String freeName(RequiredActionContext context) {
        return FreeName.of(context.getUser(), context.form().getMessage("rosterWay.otp"));
    }
}
