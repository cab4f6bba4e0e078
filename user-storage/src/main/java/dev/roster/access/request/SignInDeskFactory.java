package dev.roster.access.request;

import dev.roster.mail.RequestDesk;
import dev.roster.mail.RequestDeskFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Opens the desk that answers the sign-in page's requests. */
public final class SignInDeskFactory implements RequestDeskFactory {

    @Override
    public RequestDesk create(KeycloakSession session) {
        return new SignInDesk(session);
    }

    @Override
    public String getId() {
        return "sign-in";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
