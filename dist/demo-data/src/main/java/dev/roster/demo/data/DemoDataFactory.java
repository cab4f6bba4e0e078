package dev.roster.demo.data;

import dev.roster.activation.system.SystemStart;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderFactory;

/** Brings the demo's data up to date at each start, once realms are imported and before the server is ready. */
public final class DemoDataFactory implements ProviderFactory<DemoData> {

    private static final Logger LOG = Logger.getLogger(DemoDataFactory.class);

    @Override
    public DemoData create(KeycloakSession session) {
        return new DemoData(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                bringUpToDate(factory);
            }
        });
    }

    /** A demo without its people is of no use, so a failure ends the server, and says why. */
    private static void bringUpToDate(KeycloakSessionFactory factory) {
        try {
            DemoSettings settings = DemoSettings.of(System.getenv());
            // The listeners of a start come in any order; the system admin needs the organization first.
            new SystemStart(factory).run();
            KeycloakModelUtils.runJobInTransaction(
                    factory, session -> session.getProvider(DemoData.class).bringUpToDate(settings));
        } catch (RuntimeException e) {
            LOG.errorf("The demo's data could not be made: %s", e.getMessage());
            throw e;
        }
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "default";
    }
}
