package dev.roster;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Makes Roster's tables known to Keycloak. */
public final class RosterEntitiesFactory implements JpaEntityProviderFactory {

    static final String ID = "roster";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new RosterEntities();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
