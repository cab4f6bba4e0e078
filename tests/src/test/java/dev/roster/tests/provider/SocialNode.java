package dev.roster.tests.provider;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;

/** The node of the {@link SocialRealm}, which ends with the run. */
final class SocialNode implements AutoCloseable {

    private static final Map<String, String> VARIABLES = Map.of(
            "GOOGLE_CLIENT_ID", StandIns.CLIENT,
            "GOOGLE_CLIENT_SECRET", "secret",
            "MICROSOFT_CLIENT_ID", StandIns.CLIENT,
            "MICROSOFT_CLIENT_SECRET", "secret",
            "MICROSOFT_TENANT", StandIns.TENANT);

    private final StandIns standIns = standIns();
    private final Inbox inbox = new Inbox();
    private final Postgres postgres = new Postgres();
    private final LocalKeycloak keycloak =
            new LocalKeycloak(Node.aloneOnPostgres("providers", postgres.create("providers"))
                    .with(standIns.options())
                    .with(VARIABLES));
    private final Application application;
    private final SocialRealm social;

    SocialNode() {
        inbox.start();
        keycloak.start();
        application = new Application(keycloak);
        TeamRealm realm = TeamRealm.create(Server.of(keycloak, inbox, application), "with-providers");
        social = new SocialRealm(standIns, realm);
    }

    SocialRealm social() {
        return social;
    }

    private static StandIns standIns() {
        try {
            return new StandIns();
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        keycloak.close();
        application.close();
        postgres.close();
        inbox.close();
        standIns.close();
    }
}
