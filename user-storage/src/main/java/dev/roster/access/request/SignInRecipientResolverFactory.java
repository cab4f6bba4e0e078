package dev.roster.access.request;

import dev.roster.mail.RecipientResolver;
import dev.roster.mail.RecipientResolverFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Resolves the recipients of the sign-in page's requests. */
public final class SignInRecipientResolverFactory implements RecipientResolverFactory {

    @Override
    public RecipientResolver create(KeycloakSession session) {
        return new SignInRecipientResolver(session);
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
