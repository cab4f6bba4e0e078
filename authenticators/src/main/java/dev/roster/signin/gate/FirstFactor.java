package dev.roster.signin.gate;

import dev.roster.member.SignIn;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/**
 * The method by which somebody has just proved who they are: what the first factor of the flow that ran was. An SSO
 * cookie is none (DESIGN.md, rule 8).
 */
final class FirstFactor {

    private static final Map<String, String> METHODS = Map.of(
            "roster-link", SignIn.MAGIC_LINK,
            "auth-username-password-form", SignIn.PASSWORD,
            "auth-password-form", SignIn.PASSWORD,
            "direct-grant-validate-password", SignIn.PASSWORD);

    private FirstFactor() {}

    /** The method, or nothing where no first factor was given in this authentication. */
    static Optional<String> of(AuthenticationFlowContext context) {
        return context.getAuthenticationSession().getExecutionStatus().entrySet().stream()
                .filter(execution -> execution.getValue() == ExecutionStatus.SUCCESS)
                .map(execution -> context.getRealm().getAuthenticationExecutionById(execution.getKey()))
                .filter(execution -> execution != null && execution.getAuthenticator() != null)
                .map(AuthenticationExecutionModel::getAuthenticator)
                .filter(METHODS::containsKey)
                .map(METHODS::get)
                .findFirst();
    }
}
