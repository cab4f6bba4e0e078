package dev.roster.activation.system;

import dev.roster.access.system.SystemOrganization;
import dev.roster.access.system.SystemSettings;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.dblock.DBLockManager;
import org.keycloak.models.dblock.DBLockProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Sees to the system-admin organization when a server starts. Of several nodes that start together one does it; the
 * others wait and find it done. Whatever goes wrong, the server starts: an exception here would end it.
 */
public final class SystemStart implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(SystemStart.class);

    private final KeycloakSessionFactory factory;
    private final SystemSettings settings;

    public SystemStart(KeycloakSessionFactory factory) {
        this.factory = factory;
        this.settings = SystemSettings.ofThisServer();
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent) {
            run();
        }
    }

    /** Makes, records and invites what is missing; changes nothing the second time. */
    public void run() {
        try {
            if (settings.organization().isPresent()) {
                alone();
            } else {
                KeycloakModelUtils.runJobInTransaction(
                        factory, session -> new SystemOrganization(session).reportRest());
            }
        } catch (RuntimeException e) {
            LOG.error("The system-admin organization could not be seen to; Keycloak starts all the same", e);
        }
    }

    /** Under Keycloak's own lock for what only one node may do at a start. */
    private void alone() {
        try (KeycloakSession session = factory.create()) {
            DBLockProvider lock = new DBLockManager(session).getDBLock();
            lock.waitForLock(DBLockProvider.Namespace.KEYCLOAK_BOOT);
            try {
                String name = settings.organization().orElseThrow();
                KeycloakModelUtils.runJobInTransaction(factory, s -> new PrivilegedRealm(s, name).establish());
                settings.email()
                        .ifPresent(email -> KeycloakModelUtils.runJobInTransaction(
                                factory, s -> new FirstSystemAdmin(s).invite(email)));
            } finally {
                lock.releaseLock();
            }
        }
    }
}
