package dev.roster.mail;

import org.keycloak.provider.ProviderFactory;

/** Opens desks. */
public interface RecipientResolverFactory extends ProviderFactory<RecipientResolver> {}
