package dev.roster.signin.password;

import dev.roster.access.Lockout;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Proves that whoever changes a password knows it: an open session, even one that a link has just confirmed, is not
 * enough. A wrong one counts as a failed sign-in does.
 */
final class CurrentPassword {

    /** The field of the form, and the key of its errors. */
    static final String FIELD = "password-current";

    private final RequiredActionContext context;
    private final AuthenticationSessionModel authSession;
    private final UserModel user;

    CurrentPassword(RequiredActionContext context) {
        this.context = context;
        this.authSession = context.getAuthenticationSession();
        this.user = context.getUser();
    }

    /**
     * True where there is a password and this login has not seen it. Not where the change was demanded, as it is for a
     * temporary password of Keycloak's own pages, which a member who came by link may never have got.
     */
    boolean isNeeded() {
        return !AuthenticatorUtil.isPasswordValidated(authSession)
                && user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)
                && !isDemanded();
    }

    /** What is wrong with what was typed; nothing where it is right or not needed. It is asked for once in a login. */
    Optional<FormMessage> problem(String typed) {
        if (!isNeeded()) {
            return Optional.empty();
        }
        if (typed == null || typed.isEmpty()) {
            return Optional.of(new FormMessage(FIELD, "missingPasswordMessage"));
        }
        // In this order: a locked member's password takes its time, too.
        boolean right = user.credentialManager().isValid(UserCredentialModel.password(typed))
                && !new Lockout(context.getSession(), context.getRealm()).locks(user);
        if (right) {
            authSession.setAuthNote(AuthenticationManager.PASSWORD_VALIDATED, "true");
            return Optional.empty();
        }
        count();
        return Optional.of(new FormMessage(FIELD, "rosterWrongCurrentPassword"));
    }

    private void count() {
        if (context.getRealm().isBruteForceProtected()) {
            context.getSession()
                    .getProvider(BruteForceProtector.class)
                    .failedLogin(
                            context.getRealm(),
                            user,
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of(PasswordCredentialModel.TYPE));
        }
    }

    private boolean isDemanded() {
        String action = RequiredAction.UPDATE_PASSWORD.name();
        return user.getRequiredActionsStream().anyMatch(action::equals)
                || authSession.getRequiredActions().contains(action);
    }
}
