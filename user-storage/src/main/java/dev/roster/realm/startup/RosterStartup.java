package dev.roster.realm.startup;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.provider.ProviderFactory;

/** What a module of Roster listens to, from the start of the server on. Its class name is its id. */
public abstract class RosterStartup implements ProviderFactory<RosterStartup.Nothing> {

    /** Keycloak asks for one; nothing is done with it. */
    public static final class Nothing implements Provider {

        @Override
        public void close() {}
    }

    /**
     * {@return the listeners; each hears every event of the server}
     *
     * @param factory of the server that starts
     */
    protected abstract List<ProviderEventListener> listeners(KeycloakSessionFactory factory);

    @Override
    public final void postInit(KeycloakSessionFactory factory) {
        listeners(factory).forEach(factory::register);
    }

    @Override
    public final String getId() {
        return getClass().getSimpleName();
    }

    @Override
    public final Nothing create(KeycloakSession session) {
        return new Nothing();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}
}
