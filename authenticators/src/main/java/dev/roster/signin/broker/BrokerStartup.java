package dev.roster.signin.broker;

import dev.roster.realm.startup.RosterStartup;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderEventListener;

/** What watches over the providers that Keycloak's own pages make. */
public final class BrokerStartup extends RosterStartup {

    @Override
    protected List<ProviderEventListener> listeners(KeycloakSessionFactory factory) {
        return List.of(new TenantUnknown());
    }
}
