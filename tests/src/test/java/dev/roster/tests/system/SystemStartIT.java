package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.testbed.MasterAdmin;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a start makes of {@code SYSTEM_ADMIN_ORG} (R41, R42, docs/rules.md). */
class SystemStartIT extends SystemStarts {

    @Test
    void whatIsDoneOnceIsNotDoneAgainAndTheVariableDecidesAtEachStart() {
        twoNodesThatStartTogetherMakeItOnce();
        anotherNameTakesThePrivilegeAwayAndDeletesNothing();
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
}
