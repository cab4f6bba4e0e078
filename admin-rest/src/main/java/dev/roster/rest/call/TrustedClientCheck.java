package dev.roster.rest.call;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.services.ErrorResponseException;

/**
 * Refuses that a client becomes a {@link TrustedClient} by any other request than one of Keycloak's Admin API: whoever
 * develops a client may change it by client registration, and would trust it themself. Keycloak tells of every saved
 * client, before the commit. A client registration policy would see less: it stands in each realm for itself, and its
 * administrators may remove it.
 *
 * <p>This holds in realms without Roster, too, so that nothing waits there for Roster to be switched on.
 */
public final class TrustedClientCheck implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(TrustedClientCheck.class);
    private static final String ADMIN_API = "/admin/realms";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof ClientModel.ClientUpdatedEvent updated) {
            check(updated.getKeycloakSession(), updated.getUpdatedClient());
        }
    }

    private static void check(KeycloakSession session, ClientModel client) {
        if (TrustedClient.is(client) && !mayTrust(session) && !wasTrusted(session, client)) {
            LOG.warnf(
                    "Client '%s' of realm '%s' was not changed: only realm administrators trust a client",
                    client.getClientId(), client.getRealm().getName());
            throw new ErrorResponseException(
                    OAuthErrorException.INSUFFICIENT_SCOPE,
                    "Only realm administrators let a client use Roster's administration API.",
                    Response.Status.FORBIDDEN);
        }
    }

    /** A start, an import or a migration is no request, and nobody's but the operator's. */
    private static boolean mayTrust(KeycloakSession session) {
        try {
            return session.getContext().getHttpRequest() == null
                    || isOfAdminApi(session.getContext().getUri());
        } catch (ContextNotActiveException noRequest) {
            return true;
        }
    }

    /** The import of a realm is a POST to the collection itself. The base may end in a path of the operator's choice. */
    private static boolean isOfAdminApi(UriInfo uri) {
        String base = uri.getBaseUri().getPath();
        String path = uri.getPath().startsWith(base) ? uri.getPath().substring(base.length() - 1) : uri.getPath();
        return path.equals(ADMIN_API) || path.startsWith(ADMIN_API + "/");
    }

    /** As it is committed, below Keycloak's cache: the running transaction has changed it already. */
    private static boolean wasTrusted(KeycloakSession session, ClientModel client) {
        String id = client.getId();
        String realmId = client.getRealm().getId();
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), before -> {
            RealmModel realm = before.realms().getRealm(realmId);
            ClientModel committed = realm == null
                    ? null
                    : before.getProvider(ClientProvider.class).getClientById(realm, id);
            return committed != null && TrustedClient.is(committed);
        });
    }
}
