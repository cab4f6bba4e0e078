package dev.roster.access.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.util.JsonSerialization;

/**
 * Admin events of the privileged realm about what the server itself does at a start. Keycloak's own builder of admin events
 * needs somebody who is signed in; this gives the event to the same store and the same listeners (AdminEventBuilder,
 * Keycloak 26.7.4).
 */
public final class SystemEvents {

    /** The resource type, which adoption by the API has as well. */
    public static final String RESOURCE = "ROSTER_SYSTEM";

    private static final Logger LOG = Logger.getLogger(SystemEvents.class);

    private final KeycloakSession session;
    private final RealmModel realm;

    public SystemEvents(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Notes that the organization was recorded as the one of the system admins. */
    public void established(OrganizationModel organization) {
        send(event(OperationType.CREATE, "team/system", organization, null));
    }

    /** Notes that the first system admin was invited, or was so again. */
    public void invited(OrganizationModel organization, String userId) {
        String path = "team/organizations/" + organization.getId() + "/users/" + userId;
        send(event(OperationType.ACTION, path, organization, userId));
    }

    private AdminEvent event(OperationType operation, String path, OrganizationModel organization, String userId) {
        AdminEvent event = new AdminEvent();
        event.setId(UUID.randomUUID().toString());
        event.setTime(Time.currentTimeMillis());
        event.setRealmId(realm.getId());
        event.setRealmName(realm.getName());
        event.setOperationType(operation);
        event.setResourceTypeAsString(RESOURCE);
        event.setResourcePath(path);
        // Nobody is signed in: there is neither a user nor a client.
        AuthDetails nobody = new AuthDetails();
        nobody.setRealmId(realm.getId());
        nobody.setRealmName(realm.getName());
        event.setAuthDetails(nobody);
        event.setRepresentation(representation(organization, userId));
        return event;
    }

    private static String representation(OrganizationModel organization, String userId) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("organization", Map.of("id", organization.getId(), "alias", organization.getAlias()));
        if (userId != null) {
            said.put("user", Map.of("id", userId));
        }
        try {
            return JsonSerialization.writeValueAsString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(AdminEvent event) {
        boolean details = realm.isAdminEventsDetailsEnabled();
        if (realm.isAdminEventsEnabled()) {
            session.getProvider(EventStoreProvider.class).onEvent(event, details);
        }
        Set<String> chosen = realm.getEventsListenersStream().collect(Collectors.toSet());
        session.getKeycloakSessionFactory()
                .getProviderFactoriesStream(EventListenerProvider.class)
                .filter(factory ->
                        chosen.contains(factory.getId()) || ((EventListenerProviderFactory) factory).isGlobal())
                .forEach(factory -> tell(factory.getId(), event, details));
    }

    /** What a listener makes of it must not keep the server from starting. */
    private void tell(String listener, AdminEvent event, boolean details) {
        try {
            session.getProvider(EventListenerProvider.class, listener).onEvent(event, details);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Event listener %s failed", listener);
        }
    }
}
