package dev.roster.signin.link;

import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
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
public record BrokeredAccount(String provider, String name) {

    /** The account of a login; nothing where it has none, or its provider was switched off meanwhile. */
    public static Optional<BrokeredAccount> in(KeycloakSession session, AuthenticationSessionModel authSession) {
        return told(authSession, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE)
                .flatMap(account -> provider(session, account)
                        .map(provider -> new BrokeredAccount(
                                KeycloakModelUtils.getIdentityProviderDisplayName(session, provider),
                                Objects.requireNonNullElse(account.getBrokerUsername(), account.getId()))));
    }

    /** Whether a login has such an account, or one that is known here, and its provider was switched off or removed. */
    public static boolean isOfProviderThatIsOff(KeycloakSession session, AuthenticationSessionModel authSession) {
        return told(authSession, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE)
                .or(() -> told(authSession, PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT))
                .filter(account -> provider(session, account).isEmpty())
                .isPresent();
    }

    private static Optional<SerializedBrokeredIdentityContext> told(
            AuthenticationSessionModel authSession, String note) {
        return Optional.ofNullable(SerializedBrokeredIdentityContext.readFromAuthenticationSession(authSession, note));
    }

    private static Optional<IdentityProviderModel> provider(
            KeycloakSession session, SerializedBrokeredIdentityContext account) {
        return Optional.ofNullable(session.identityProviders().getByAlias(account.getIdentityProviderId()))
                .filter(IdentityProviderModel::isEnabled);
    }
}
