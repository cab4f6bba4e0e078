package dev.roster.tests.server;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.ciba.channel.AuthenticationChannelProvider;
import org.keycloak.protocol.oidc.grants.ciba.channel.HttpAuthenticationChannelProvider;
import org.keycloak.protocol.oidc.grants.ciba.channel.HttpAuthenticationChannelProviderFactory;

/** Keycloak's own channel to the phone of whoever should approve (CIBA), which each client of the tests has itself. */
public final class PhoneChannelFactory extends HttpAuthenticationChannelProviderFactory {

    private static final String ATTRIBUTE = "roster-tests.phone";

    @Override
    public AuthenticationChannelProvider create(KeycloakSession session) {
        return new HttpAuthenticationChannelProvider(
                session, session.getContext().getClient().getAttribute(ATTRIBUTE));
    }

    @Override
    public int order() {
        return 1;
    }
}
