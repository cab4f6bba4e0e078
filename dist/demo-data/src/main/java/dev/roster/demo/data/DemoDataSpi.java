package dev.roster.demo.data;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Gives the demo's data a place among Keycloak's providers that nothing else looks at. */
public final class DemoDataSpi implements Spi {

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "roster-demo-data";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return DemoData.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return DemoDataFactory.class;
    }
}
