package dev.roster.signin.factor;

import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.DeleteCredentialAction;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's page on which people remove a credential, whose {@link Removal} asks for a second factor in team realms. It
 * takes the place of Keycloak's own: the same id, the higher order.
 */
public final class OwnRemovalAction extends DeleteCredentialAction {

    private static final String KEPT = "rosterFactorKept";

    /** The attribute of the page that says of what kind it is. */
    private static final String TYPE = "credentialType";

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
        if (Removal.isAllowed(context, credentialId(context))) {
            Optional.ofNullable(credentialId(context))
                    .map(context.getUser().credentialManager()::getStoredCredentialById)
                    .ifPresent(credential -> context.form().setAttribute(TYPE, credential.getType()));
            super.requiredActionChallenge(context);
        } else {
            refuse(context);
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (Removal.isAllowed(context, credentialId(context))) {
            super.processAction(context);
        } else {
            refuse(context);
        }
    }

    private static String credentialId(RequiredActionContext context) {
        return context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_PARAMETER);
    }

    private static void refuse(RequiredActionContext context) {
        context.getEvent()
                .clone()
                .event(EventType.REMOVE_CREDENTIAL_ERROR)
                .client(context.getAuthenticationSession().getClient())
                .user(context.getUser())
                .error(Errors.NOT_ALLOWED);
        context.challenge(SignInAgainPage.saying(KEPT, context.getSession(), context.getAuthenticationSession()));
    }
}
