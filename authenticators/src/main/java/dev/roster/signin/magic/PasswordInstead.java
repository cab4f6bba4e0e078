package dev.roster.signin.magic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.AuthenticationSelectionOption;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.freemarker.model.AuthenticationContextBean;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.Constants;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/** The password form that the flow offers beside the link. */
final class PasswordInstead {

    private static final Set<String> FORMS = Set.of("auth-username-password-form", "auth-password-form");

    private final AuthenticationFlowContext context;
    private final AuthenticationSessionModel authSession;
    private final String executionId;

    private PasswordInstead(AuthenticationFlowContext context, String executionId) {
        this.context = context;
        this.authSession = context.getAuthenticationSession();
        this.executionId = executionId;
    }

    /** The form, where there is one, and where whoever is known already has a password. */
    static Optional<PasswordInstead> of(AuthenticationFlowContext context) {
        boolean useless = context.getUser() != null
                && !context.getUser().credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
        return useless
                ? Optional.empty()
                : context.getAuthenticationSelections().stream()
                        .filter(option -> FORMS.contains(
                                option.getAuthenticationExecution().getAuthenticator()))
                        .map(option -> new PasswordInstead(context, option.getAuthExecId()))
                        .findFirst();
    }

    String executionId() {
        return executionId;
    }

    /** True where this login is showing the form, or has shown nothing yet in a browser that prefers it. */
    boolean comesFirst() {
        if (chosenNow()) {
            return false;
        }
        String showing = authSession.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION);
        return showing == null
                ? RequestedLink.in(authSession).isEmpty() && new PasswordPreference(context.getSession()).isSet()
                : showing.equals(executionId);
    }

    /**
     * Lets the form have its turn, and stays to be chosen from there. Keycloak never offers a step again that has
     * stepped aside, so this one is open again once this request is answered, and adds itself to this answer's choices.
     */
    void stepAside() {
        context.attempted();
        AuthenticationSelectionOption own = own();
        context.getSession().getProvider(LoginFormsProvider.class).setAttributeMapper(attributes -> {
            List<AuthenticationSelectionOption> choices =
                    ((AuthenticationContextBean) attributes.get("auth")).getAuthenticationSelections();
            if (choices.stream().noneMatch(choice -> choice.getAuthExecId().equals(own.getAuthExecId()))) {
                choices.add(0, own);
            }
            return attributes;
        });
        context.getSession().getTransactionManager().enlistPrepare(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                if (authSession.getExecutionStatus().get(own.getAuthExecId()) == ExecutionStatus.ATTEMPTED) {
                    authSession.setExecutionStatus(own.getAuthExecId(), ExecutionStatus.CHALLENGED);
                }
            }

            @Override
            protected void rollbackImpl() {}
        });
    }

    private AuthenticationSelectionOption own() {
        return new AuthenticationSelectionOption(context.getSession(), context.getExecution());
    }

    /** Somebody pressed the button for a link on another page of this login. */
    private boolean chosenNow() {
        return context.getExecution()
                .getId()
                .equals(context.getHttpRequest()
                        .getDecodedFormParameters()
                        .getFirst(Constants.AUTHENTICATION_EXECUTION));
    }
}
