package dev.roster.signin.password;

import dev.roster.realm.TeamRealm;
import dev.roster.team.password.LeastLength;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;

/**
 * Keycloak's page on which people set their password, which in team realms asks for the current one where there is one
 * (R32, R33, docs/rules.md), and for 8 characters where the realm asks for fewer. It takes the place of Keycloak's own: the
 * same id, the higher order.
 */
public final class OwnPasswordAction extends UpdatePassword {

    private static final String NEW = "password-new";

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
        askForCurrentWhereNeeded(context);
        super.requiredActionChallenge(context);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (TeamRealm.is(context.getRealm())) {
            MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
            Optional<FormMessage> problem = new CurrentPassword(context).problem(form.getFirst(CurrentPassword.FIELD));
            if (problem.isPresent()) {
                askForCurrentWhereNeeded(context);
                refuse(context, context.form().addError(problem.get()), Errors.INVALID_USER_CREDENTIALS);
                return;
            }
            try {
                LeastLength.require(form.getFirst(NEW));
            } catch (ModelException e) {
                refuse(context, context.form().setError(e.getMessage(), e.getParameters()), Errors.PASSWORD_REJECTED);
                return;
            }
        }
        super.processAction(context);
    }

    private static void askForCurrentWhereNeeded(RequiredActionContext context) {
        if (TeamRealm.is(context.getRealm()) && new CurrentPassword(context).isNeeded()) {
            context.form().setAttribute("asksForCurrent", true);
        }
    }

    private static void refuse(RequiredActionContext context, LoginFormsProvider form, String error) {
        Response page = form.setAttribute("username", context.getUser().getUsername())
                .createResponse(UserModel.RequiredAction.UPDATE_PASSWORD);
        context.challenge(page);
        context.getEvent()
                .clone()
                .event(EventType.UPDATE_CREDENTIAL_ERROR)
                .client(context.getAuthenticationSession().getClient())
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE)
                .error(error);
    }
}
