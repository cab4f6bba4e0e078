package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a start makes of {@code SYSTEM_ADMIN_ORG}: several nodes, one after the other or together, on one database. */
@Tag("verify")
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
    void twoNodesThatStartTogetherDoItOnce() {
        try (LocalKeycloak first = node("together-1", "ops");
                LocalKeycloak second = node("together-2", "ops")) {
            CompletableFuture.allOf(CompletableFuture.runAsync(first::start), CompletableFuture.runAsync(second::start))
                    .join();

            inbox.await(ROOT);
            assertThat(inbox.count()).isEqualTo(1);
            assertThat(first.log() + second.log()).containsOnlyOnce("were made for the system admins");
            assertThat(organizationsOf(first)).isEqualTo(1);
        }
    }

    @Test
    void aRealmThatBearsTheNameGainsNothingUntilMasterAdoptsIt() {
        try (LocalKeycloak before = new LocalKeycloak(Node.onPostgres("before", database))) {
            before.start();
            team(before, "ops");
        }
        try (LocalKeycloak after = node("after", "ops")) {
            after.start();

            assertThat(after.log()).contains("ERROR").contains("POST /admin/realms/ops/team/adopt");
            assertThat(inbox.count()).isZero();

            Api api = Api.with(after.url("/admin/realms/ops/team"), new MasterAdmin(after)::token);
            assertThat(api.post("/adopt").status()).isEqualTo(204);
            assertThat(api.get("/organizations")
                            .expect(200)
                            .json()
                            .get(0)
                            .get("system")
                            .asBoolean())
                    .isTrue();
            assertThat(api.post("/adopt").error()).isEqualTo("already_recorded");
        }
    }

    @Test
    void aChangedOrRemovedVariableTakesThePrivilegeAwayAndDeletesNothing() {
        try (LocalKeycloak first = node("first", "ops")) {
            first.start();
        }
        try (LocalKeycloak changed = node("changed", "headquarters")) {
            changed.start();

            assertThat(changed.log()).contains("nobody is a system admin");
            assertThat(organizationsOf(changed)).isEqualTo(1);
            assertThat(new MasterAdmin(changed).api().get("/headquarters").status())
                    .isEqualTo(404);
        }
        try (LocalKeycloak removed = new LocalKeycloak(Node.onPostgres("removed", database))) {
            removed.start();

            assertThat(removed.log()).contains("nobody is a system admin");
            assertThat(organizationsOf(removed)).isEqualTo(1);
        }
    }

    @Test
    void masterIsNeverIt() {
        try (LocalKeycloak keycloak = node("never", "master")) {
            keycloak.start();

            assertThat(keycloak.log()).contains("SYSTEM_ADMIN_ORG cannot be the master realm");
        }
    }

    private LocalKeycloak node(String name, String organization) {
        return new LocalKeycloak(Node.onPostgres(name, database).with(Variables.of(inbox, organization, ROOT)));
    }

    private void team(LocalKeycloak keycloak, String name) {
        try (Application application = new Application(keycloak)) {
            TeamRealm.create(Server.of(keycloak, inbox, application), name);
        }
    }

    private static int organizationsOf(LocalKeycloak keycloak) {
        return new MasterAdmin(keycloak)
                .api()
                .get("/ops/organizations")
                .expect(200)
                .json()
                .size();
    }
}
