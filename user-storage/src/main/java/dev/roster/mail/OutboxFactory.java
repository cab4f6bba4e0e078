package dev.roster.mail;

import org.keycloak.provider.ProviderFactory;

/** Makes outboxes. */
public interface OutboxFactory extends ProviderFactory<Outbox> {}
