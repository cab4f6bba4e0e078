package dev.roster.signin.factor;

import dev.roster.realm.TeamRealm;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Offers recovery codes to whoever has just set up an authenticator app or a security key and has none: they come next
 * in the same login, and can be left out. The login remembers that, not the user.
 */
final class RecoveryCodesOffer {

    private static final String ACTION = RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES.name();
    private static final String OFFERED = "roster.recovery-codes-offered";
    private static final String YES = "true";

    private RecoveryCodesOffer() {}

    /** Makes the offer where it is due. */
    static void after(String credentialType, AuthenticationSessionModel login) {
        RealmModel realm = login.getRealm();
        UserModel user = login.getAuthenticatedUser();
        if (TeamRealm.is(realm)
                && isLost(credentialType)
                && !user.credentialManager().isConfiguredFor(RecoveryAuthnCodesCredentialModel.TYPE)
                && !isDemanded(login, user)
                && helps(realm)) {
            login.addRequiredAction(ACTION);
            login.setAuthNote(OFFERED, YES);
        }
    }

    /** True where nobody has asked for them, neither an administrator nor whoever sees the page. */
    static boolean isMade(RequiredActionContext context) {
        return YES.equals(context.getAuthenticationSession().getAuthNote(OFFERED))
                && context.getUser().getRequiredActionsStream().noneMatch(ACTION::equals);
    }

    private static boolean isLost(String credentialType) {
        return OTPCredentialModel.TYPE.equals(credentialType)
                || WebAuthnCredentialModel.TYPE_TWOFACTOR.equals(credentialType);
    }

    private static boolean isDemanded(AuthenticationSessionModel login, UserModel user) {
        return login.getRequiredActions().contains(ACTION)
                || user.getRequiredActionsStream().anyMatch(ACTION::equals);
    }

    /** True where the realm lets people make them, and a sign-in takes them. */
    private static boolean helps(RealmModel realm) {
        RequiredActionProviderModel action = realm.getRequiredActionProviderByAlias(ACTION);
        return action != null
                && action.isEnabled()
                && realm.getAuthenticationFlowsStream()
                        .flatMap(flow -> realm.getAuthenticationExecutionsStream(flow.getId()))
                        .filter(step ->
                                RecoveryAuthnCodesFormAuthenticatorFactory.PROVIDER_ID.equals(step.getAuthenticator()))
                        .anyMatch(AuthenticationExecutionModel::isEnabled);
    }
}
