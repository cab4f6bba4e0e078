package dev.roster.signin.gate;

import dev.roster.signin.RequiredActionInRealm;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** The required action {@code roster-gate}, which team realms get by themselves. */
public final class GateActionFactory implements RequiredActionFactory {

    static final String ID = "roster-gate";
    static final String NAME = "Roster gate";

    /** Before Keycloak's own, some of which write to the user. */
    private static final int FIRST = -1;

    private static final RequiredActionProvider GATE = new GateAction();

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return GATE;
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
        factory.register(new RequiredActionInRealm(ID, NAME, FIRST) {});
    }

    @Override
    public void close() {}
}
