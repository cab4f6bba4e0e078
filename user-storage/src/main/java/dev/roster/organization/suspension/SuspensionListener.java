package dev.roster.organization.suspension;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;

/** Hears of organizations that Keycloak's own pages suspend or resume, in the transaction that does so. */
final class SuspensionListener implements EventListenerProvider {

    private final KeycloakSession session;

    SuspensionListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        if (event.getResourceType() == ResourceType.ORGANIZATION && event.getOperationType() == OperationType.UPDATE) {
            String path = event.getResourcePath();
            new Suspensions(session).follow(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void close() {}
}
