package dev.roster.signin.broker;

import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.FederatedIdentityModel.FederatedIdentityCreatedEvent;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.services.ErrorPageException;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A Microsoft provider without the mapper {@link MicrosoftTenantMapper}, as Keycloak's own pages make it: nobody tells the
 * tenant of its accounts, so nobody connects one, neither at a first sign-in nor in My Account. Administrators may, by
 * Keycloak's API.
 */
final class TenantUnknown implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(TenantUnknown.class);

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof FederatedIdentityCreatedEvent connected && TeamRealm.is(connected.getRealm())) {
            KeycloakSession session = connected.getKeycloakSession();
            String alias = connected.getFederatedIdentity().getIdentityProvider();
            Optional.ofNullable(session.getContext().getAuthenticationSession())
                    .ifPresent(login ->
                            refuse(session, login, session.identityProviders().getByAlias(alias)));
        }
    }

    /** Ends a login with a page where it is with such a provider. */
    static void refuse(KeycloakSession session, AuthenticationSessionModel login, IdentityProviderModel provider) {
        if (provider.getProviderId().equals("microsoft") && !hasMapper(session, provider)) {
            RealmModel realm = login.getRealm();
            LOG.errorf(
                    "Realm %s: the identity provider '%s' needs the mapper '%s'. Until it has it, nobody connects an"
                            + " account there.",
                    realm.getName(), provider.getAlias(), MicrosoftTenantMapper.ID);
            throw new ErrorPageException(
                    session,
                    login,
                    Response.Status.FORBIDDEN,
                    "rosterTenantUnknown",
                    KeycloakModelUtils.getIdentityProviderDisplayName(session, provider));
        }
    }

    private static boolean hasMapper(KeycloakSession session, IdentityProviderModel provider) {
        return session.identityProviders()
                .getMappersByAliasStream(provider.getAlias())
                .anyMatch(mapper -> mapper.getIdentityProviderMapper().equals(MicrosoftTenantMapper.ID));
    }
}
