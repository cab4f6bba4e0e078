package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.keycloak.PostgresDatabase;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.MasterAdmin;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Several nodes, one after the other or together, on one database, whose operator names system admins, or not. */
abstract class SystemStarts {

    static final String ROOT = "root@ops.test";

    final Inbox inbox = new Inbox();
    final Postgres postgres = new Postgres();
    final PostgresDatabase database = postgres.create("starts");

    @BeforeEach
    void givenAnInbox() {
        inbox.start();
    }

    @AfterEach
    void end() {
        postgres.close();
        inbox.close();
    }

    LocalKeycloak node(String name, String organization) {
        return new LocalKeycloak(Node.aloneOnPostgres(name, database).with(Variables.of(inbox, organization, ROOT)));
    }

    static LocalKeycloak started(LocalKeycloak keycloak) {
        keycloak.start();
        return keycloak;
    }

    void team(LocalKeycloak keycloak, String name) {
        try (Application application = new Application(keycloak)) {
            TeamRealm.create(Server.of(keycloak, inbox, application), name);
        }
    }

    /** What happened to the organization of the system admins, as the admin events of its realm tell it. */
    static List<String> systemEvents(LocalKeycloak keycloak) {
        JsonNode events = new MasterAdmin(keycloak)
                .api()
                .get("/ops/admin-events?max=1000")
                .expect(200)
                .json();
        // Keycloak filters by its own resource types only.
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("resourceType").asText().equals("ROSTER_SYSTEM"))
                .map(event -> event.get("operationType").asText())
                .toList();
    }

    /** Whether the organization of the realm {@code ops}, which must be there, is that of the system admins. */
    static boolean isSystem(LocalKeycloak keycloak) {
        JsonNode organizations = Api.with(keycloak.url("/admin/realms/ops/team"), new MasterAdmin(keycloak)::token)
                .get("/organizations")
                .expect(200)
                .json();
        assertThat(organizations).hasSize(1);
        return organizations.at("/0/system").asBoolean();
    }
}
