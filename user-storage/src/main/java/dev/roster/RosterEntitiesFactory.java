package dev.roster;

import dev.roster.access.system.start.SystemStart;
import dev.roster.member.Departure;
import dev.roster.realm.provider.ProvidersFromEnvironment;
import dev.roster.realm.switching.FlowsOfFile;
import dev.roster.team.notice.LinkedAccounts;
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
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new Departure());
        factory.register(new ProvidersFromEnvironment(System::getenv));
        factory.register(new LinkedAccounts());
        factory.register(new FlowsOfFile());
        factory.register(new SystemStart(factory));
    }

    @Override
    public void close() {}
}
