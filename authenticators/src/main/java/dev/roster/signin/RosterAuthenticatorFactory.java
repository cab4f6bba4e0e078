package dev.roster.signin;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** What Roster's authenticators have in common for an operator who builds a flow: no settings, no set-up by users. */
public abstract class RosterAuthenticatorFactory implements AuthenticatorFactory {

    private final Authenticator authenticator;
    private final Requirement[] choices;

    protected RosterAuthenticatorFactory(Authenticator authenticator, Requirement... choices) {
        this.authenticator = authenticator;
        this.choices = choices.clone();
    }

    @Override
    public final Authenticator create(KeycloakSession session) {
        return authenticator;
    }

    @Override
    public final Requirement[] getRequirementChoices() {
        return choices.clone();
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public final boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public final void init(Config.Scope config) {}

    @Override
    public final void postInit(KeycloakSessionFactory factory) {}

    @Override
    public final void close() {}
}
