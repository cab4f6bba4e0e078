package com.example.hr;

import dev.roster.member.event.MemberEvent;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Tells another system who is shut out, once that is certain. */
public final class Leavers implements EventListenerProviderFactory, EventListenerProvider {

    private static final Logger LOG = Logger.getLogger(Leavers.class);

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof MemberEvent.Deactivated left) {
                String email = left.subject().user().email();
                left.session().getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
                    @Override
                    protected void commitImpl() {
                        LOG.infof("%s has left", email);
                    }

                    @Override
                    protected void rollbackImpl() {}
                });
            }
        });
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return "leavers";
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}
}
