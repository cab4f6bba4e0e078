package dev.roster.signin.link;

import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * An account at an identity provider with which somebody has just signed in there, for the first time here.
 *
 * @param provider the provider's name as people read it
 * @param name the account's name there
 */
public record ToldAccount(String provider, String name) {

    /** The account of a login; nothing where it has none, or its provider was switched off meanwhile. */
    public static Optional<ToldAccount> in(KeycloakSession session, AuthenticationSessionModel authSession) {
        SerializedBrokeredIdentityContext told = SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                authSession, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
        return Optional.ofNullable(told)
                .map(SerializedBrokeredIdentityContext::getIdentityProviderId)
                .map(session.identityProviders()::getByAlias)
                .filter(IdentityProviderModel::isEnabled)
                .map(provider -> new ToldAccount(
                        KeycloakModelUtils.getIdentityProviderDisplayName(session, provider),
                        Objects.requireNonNullElse(told.getBrokerUsername(), told.getId())));
    }
}
