package dev.roster.signin.broker;

import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.broker.provider.IdpLinkAction;
import org.keycloak.events.Errors;
import org.keycloak.models.Constants;
import org.keycloak.models.IdentityProviderModel;

/**
 * Keycloak's page of My Account that asks before it links an account, which in team realms says so where the provider was
 * switched off meanwhile; Keycloak's own answers HTTP 500. It takes the place of Keycloak's own: the same id, the higher
 * order.
 */
public final class LinkAccountAction extends IdpLinkAction {

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        boolean off =
                provider(context).filter(provider -> !provider.isEnabled()).isPresent();
        if (off && TeamRealm.is(context.getRealm())) {
            refuse(context);
        } else {
            super.requiredActionChallenge(context);
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        boolean wasThere = context.getAuthenticationSession().getAuthNote(KC_ACTION_LINKING_IDENTITY_PROVIDER) != null;
        boolean gone =
                provider(context).filter(IdentityProviderModel::isEnabled).isEmpty();
        if (!wasThere && gone && TeamRealm.is(context.getRealm())) {
            refuse(context);
        } else {
            super.processAction(context);
        }
    }

    private static Optional<IdentityProviderModel> provider(RequiredActionContext context) {
        return Optional.ofNullable(context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_PARAMETER))
                .map(context.getSession().identityProviders()::getByAlias);
    }

    private static void refuse(RequiredActionContext context) {
        context.getEvent().clone().error(Errors.UNKNOWN_IDENTITY_PROVIDER);
        context.challenge(
                context.form().setError("rosterProblemText.provider_off").createErrorPage(Response.Status.FORBIDDEN));
    }
}
