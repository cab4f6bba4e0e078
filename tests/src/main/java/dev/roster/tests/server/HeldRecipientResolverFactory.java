package dev.roster.tests.server;

import dev.roster.access.request.SignInRecipientResolverFactory;
import dev.roster.mail.Mail;
import dev.roster.mail.RecipientResolver;
import dev.roster.mail.RecipientResolverFactory;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * The product's own answers to the sign-in page's requests, which tests can hold back by address, as a worker does that
 * has a lot to send.
 */
public final class HeldRecipientResolverFactory implements RecipientResolverFactory {

    private static final Set<String> HELD = new HashSet<>();

    private final RecipientResolverFactory products = new SignInRecipientResolverFactory();

    static void hold(String address) {
        synchronized (HELD) {
            HELD.add(address);
        }
    }

    static void release(String address) {
        synchronized (HELD) {
            HELD.remove(address);
            HELD.notifyAll();
        }
    }

    @Override
    public RecipientResolver create(KeycloakSession session) {
        RecipientResolver resolver = products.create(session);
        return (realm, request) -> answer(resolver, realm, request);
    }

    private static Optional<Mail> answer(RecipientResolver resolver, RealmModel realm, Mail request) {
        synchronized (HELD) {
            while (HELD.contains(request.parameters().get("address"))) {
                try {
                    HELD.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                }
            }
        }
        return resolver.answer(realm, request);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String getId() {
        return products.getId();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
