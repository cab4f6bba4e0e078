package dev.roster.mail;

import org.keycloak.provider.ProviderFactory;

/** Opens desks. */
public interface RequestDeskFactory extends ProviderFactory<RequestDesk> {}
