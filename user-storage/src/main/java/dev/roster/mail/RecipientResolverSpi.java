package dev.roster.mail;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The seam at which requests for mails become mails, so that the outbox need not know who asks. */
public final class RecipientResolverSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "roster-recipient-resolver";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return RecipientResolver.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return RecipientResolverFactory.class;
    }
}
