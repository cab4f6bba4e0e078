package dev.roster.signin.alarm;

import dev.roster.signin.RequiredActionInRealm;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** The required action {@code roster-not-me}, which team realms get by themselves; a link in an email starts it. */
public final class NotMeActionFactory implements RequiredActionFactory {

    static final String ID = "roster-not-me";

    private static final String NAME = "Roster: this wasn't me";
    private static final int PRIORITY = 900;

    private static final RequiredActionProvider ACTION = new NotMeAction();

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return NAME;
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RequiredActionInRealm(ID, NAME, PRIORITY) {});
    }

    @Override
    public void close() {}
}
