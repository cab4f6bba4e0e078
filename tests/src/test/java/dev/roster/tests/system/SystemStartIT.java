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
import dev.roster.tests.testbed.Inside;
import dev.roster.tests.testbed.MasterAdmin;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a start makes of {@code SYSTEM_ADMIN_ORG}: several nodes, one after the other or together, on one database. */
class SystemStartIT {

    private static final String ROOT = "root@ops.test";

    private final Inbox inbox = new Inbox();
    private final Postgres postgres = new Postgres();
    private final PostgresDatabase database = postgres.create("starts");

    @BeforeEach
    void givenAnInbox() {
        inbox.start();
    }

    @AfterEach
    void end() {
        postgres.close();
        inbox.close();
    }

    @Test
    void whatIsDoneOnceIsNotDoneAgainAndTheVariableDecidesAtEachStart() {
        twoNodesThatStartTogetherMakeItOnce();
        anotherNameTakesThePrivilegeAwayAndDeletesNothing();
        noNameDoesSoToo();
        theNameOfBeforeGivesItBackAndInvitesOnlyWhereNobodyCouldGetIn();
    }

    private void twoNodesThatStartTogetherMakeItOnce() {
        try (LocalKeycloak first = node("together-1", "ops");
                LocalKeycloak second = node("together-2", "ops")) {
            CompletableFuture.allOf(CompletableFuture.runAsync(first::start), CompletableFuture.runAsync(second::start))
                    .join();

            inbox.await(ROOT);
            assertThat(first.log() + second.log()).containsOnlyOnce("were made for the system admins");
            assertThat(isSystem(first)).isTrue();
            assertThat(systemEvents(first)).containsExactlyInAnyOrder("CREATE", "ACTION");
            assertThat(first.log() + second.log())
                    .containsOnlyOnce("was invited as the first system admin: user")
                    .containsOnlyOnce("gets system rights: Admin of the organization 'ops'")
                    .doesNotContain(ROOT);
        }
    }

    private void anotherNameTakesThePrivilegeAwayAndDeletesNothing() {
        try (LocalKeycloak changed = started(node("changed", "headquarters"))) {
            assertThat(changed.log()).contains("nobody is a system admin");
            assertThat(isSystem(changed)).isFalse();
            assertThat(new MasterAdmin(changed).api().get("/headquarters").status())
                    .isEqualTo(404);
        }
    }

    private void noNameDoesSoToo() {
        try (LocalKeycloak removed = started(new LocalKeycloak(Node.onPostgres("removed", database)))) {
            assertThat(removed.log()).contains("nobody is a system admin");
            assertThat(isSystem(removed)).isFalse();
        }
    }

    private void theNameOfBeforeGivesItBackAndInvitesOnlyWhereNobodyCouldGetIn() {
        try (LocalKeycloak again = started(node("again", "ops"))) {
            assertThat(isSystem(again)).isTrue();
            assertThat(inbox.count()).as("the invitation lives").isEqualTo(1);

            new Inside(again).sql("update ROSTER_LINK set EXPIRES_AT = 1");
            again.restart();

            inbox.await(ROOT, 2);
            assertThat(inbox.count()).isEqualTo(2);
        }
    }

    @Test
    void masterCannotBeItAndARealmThatBearsTheNameGainsNothingUntilMasterAdoptsIt() {
        try (LocalKeycloak before = started(node("before", "master"))) {
            assertThat(before.log()).contains("SYSTEM_ADMIN_ORG cannot be the master realm");
            assertThat(inbox.count()).isZero();
            team(before, "ops");
        }
        try (LocalKeycloak after = started(node("after", "ops"))) {
            assertThat(after.log()).contains("ERROR").contains("POST /admin/realms/ops/team/adopt");
            assertThat(inbox.count()).isZero();
            Api api = Api.with(after.url("/admin/realms/ops/team"), new MasterAdmin(after)::token);
            assertThat(api.get("/me").expect(200).json().get("administers").asText())
                    .isEqualTo("realm");

            assertThat(api.post("/adopt").status()).isEqualTo(204);

            JsonNode adopted = api.get("/organizations").expect(200).json().get(0);
            assertThat(adopted.get("alias").asText()).isEqualTo("ops");
            assertThat(adopted.get("system").asBoolean()).isTrue();
            assertThat(api.post("/adopt").error()).isEqualTo("already_recorded");
            assertThat(systemEvents(after)).containsExactly("ACTION");
            assertThat(after.log()).containsOnlyOnce("Realm 'ops' was adopted");
        }
    }

    private LocalKeycloak node(String name, String organization) {
        return new LocalKeycloak(Node.onPostgres(name, database).with(Variables.of(inbox, organization, ROOT)));
    }

    private static LocalKeycloak started(LocalKeycloak keycloak) {
        keycloak.start();
        return keycloak;
    }

    private void team(LocalKeycloak keycloak, String name) {
        try (Application application = new Application(keycloak)) {
            TeamRealm.create(Server.of(keycloak, inbox, application), name);
        }
    }

    /** What happened to the organization of the system admins, as the admin events of its realm tell it. */
    private static List<String> systemEvents(LocalKeycloak keycloak) {
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
    private static boolean isSystem(LocalKeycloak keycloak) {
        JsonNode organizations = Api.with(keycloak.url("/admin/realms/ops/team"), new MasterAdmin(keycloak)::token)
                .get("/organizations")
                .expect(200)
                .json();
        assertThat(organizations).hasSize(1);
        return organizations.at("/0/system").asBoolean();
    }
}
