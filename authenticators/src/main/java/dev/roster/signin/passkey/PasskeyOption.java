package dev.roster.signin.passkey;

import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationSelectionOption;
import org.keycloak.authentication.authenticators.browser.WebAuthnConditionalUIAuthenticator;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Lets a page of the sign-in offer a passkey, beside what it asks for. */
public final class PasskeyOption {

    /** The page's attribute with the id of the step that takes the passkey. */
    private static final String EXECUTION = "passkeyExecution";

    private PasskeyOption() {}

    /**
     * Gives the page that is about to be shown what it asks for a passkey with: a challenge of this login. Nothing where
     * the flow has no {@code roster-passkey}, where the realm has passkeys off, or where whoever is known has none.
     */
    public static void addTo(AuthenticationFlowContext context) {
        Optional<String> step = step(context);
        if (step.isPresent() && isPossible(context)) {
            ask(context, step.get());
        }
    }

    /** True where the flow has a step of its own for passkeys: a page beside it takes none itself. */
    public static boolean hasStep(AuthenticationFlowContext context) {
        return step(context).isPresent();
    }

    private static Optional<String> step(AuthenticationFlowContext context) {
        return context.getAuthenticationSelections().stream()
                .filter(option -> PasskeyAuthenticatorFactory.ID.equals(
                        option.getAuthenticationExecution().getAuthenticator()))
                .map(AuthenticationSelectionOption::getAuthExecId)
                .findFirst();
    }

    /** As {@link #addTo}, on the page of the step itself. */
    static void addToOwn(AuthenticationFlowContext context) {
        if (isPossible(context)) {
            ask(context, context.getExecution().getId());
        }
    }

    /** True where the realm has passkeys on, and whoever is known has one. */
    static boolean isPossible(AuthenticationFlowContext context) {
        return WebAuthnConditionalUIAuthenticator.isPasskeysEnabled(context.getSession())
                && (context.getUser() == null || has(context.getUser()));
    }

    static boolean has(UserModel user) {
        return user.credentialManager().isConfiguredFor(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
    }

    private static void ask(AuthenticationFlowContext context, String step) {
        new WebAuthnConditionalUIAuthenticator(context.getSession(), failed -> null).fillContextForm(context);
        context.form().setAttribute(EXECUTION, step);
    }
}
