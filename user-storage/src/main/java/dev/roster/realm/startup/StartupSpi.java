package dev.roster.realm.startup;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Where each module of Roster says what it listens to. */
public final class StartupSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "roster-startup";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return RosterStartup.Nothing.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return RosterStartup.class;
    }
}
