package dev.roster.signin;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** A required action of Roster's own, without settings, which team realms get by themselves. */
public abstract class RosterActionFactory implements RequiredActionFactory {

    private final String id;
    private final String name;
    private final int priority;
    private final RequiredActionProvider action;

    /**
     * @param id of its provider, and its alias in a realm
     * @param name as operators see it
     * @param priority its place among a realm's required actions; Keycloak's own have 10 and more
     * @param action what it does, for every session
     */
    protected RosterActionFactory(String id, String name, int priority, RequiredActionProvider action) {
        this.id = id;
        this.name = name;
        this.priority = priority;
        this.action = action;
    }

    @Override
    public final RequiredActionProvider create(KeycloakSession session) {
        return action;
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getDisplayText() {
        return name;
    }

    @Override
    public final List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
    }

    @Override
    public final void init(Config.Scope config) {}

    @Override
    public final void postInit(KeycloakSessionFactory factory) {
        factory.register(new RequiredActionInRealm(id, name, priority) {});
    }

    @Override
    public final void close() {}
}
