package dev.roster.tests.server;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@link ServerControl} at {@code /realms/{realm}/roster-tests}. Never part of the product. */
public final class ServerControlFactory implements RealmResourceProviderFactory {

    private static final String ID = "roster-tests";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new ServerControl(session);
    }

    @Override
    public void init(Config.Scope config) {
        OwnerWatch.start();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new HeardEvents());
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                KeycloakModelUtils.runJobInTransaction(
                        factory, session -> statistics(session).setStatisticsEnabled(true));
            }
        });
    }

    static Statistics statistics(KeycloakSession session) {
        EntityManagerFactory entities = session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .getEntityManagerFactory();
        return entities.unwrap(SessionFactory.class).getStatistics();
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
