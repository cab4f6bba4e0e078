package dev.roster.rest;

import dev.roster.realm.startup.RosterStartup;
import dev.roster.rest.call.AuditListener;
import dev.roster.rest.call.TrustedClientCheck;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderEventListener;

/** What the API refuses at the door of Keycloak's own, and what it notes. */
public final class RestStartup extends RosterStartup {

    @Override
    protected List<ProviderEventListener> listeners(KeycloakSessionFactory factory) {
        return List.of(new TrustedClientCheck(), new AuditListener());
    }
}
