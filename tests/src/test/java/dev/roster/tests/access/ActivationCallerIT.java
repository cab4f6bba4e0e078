package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The switch of a realm in which Roster is off, of master, and what else there is in such a realm: nothing (R70,
 * docs/rules.md).
 */
@OnKeycloak
class ActivationCallerIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/me", "/organizations", "/organizations/x/users/y", "/realms", "/activations"})
    void inARealmWithoutRosterAllElseIsAsUnknownAsEver(String path, Server server) {
        Api realm = TeamRealm.plain(server).keycloakApi();
        Answer unknown = realm.get("/never-heard-of").expect(404);

        for (Answer answer : List.of(
                realm.get("/team" + path), realm.put("/team" + path, Map.of()), realm.post("/team" + path, Map.of()))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(unknown.text());
        }
    }

    @Test
    void onlyWhoAdministersAndManagesTheRealmSwitchesItOn(Server server) {
        TeamRealm realm = TeamRealm.plain(server);
        Accounts accounts = new Accounts(realm);
        for (List<String> rights : List.of(
                List.<String>of(),
                List.of("manage-realm"),
                List.of("manage-users", "manage-organizations"),
                List.of("view-realm", "view-users"))) {
            assertForbidden(realm.teamApi(accounts.tokenOfUserWith(rights)));
        }
        assertForbidden(realm.teamApi(accounts.tokenOfUserOfMaster()));
        assertForbidden(realm.teamApi(accounts.tokenOfAdminOfAnotherRealm()));
        assertThat(realm.teamApiForNobody()
                        .put("/activation", Map.of("on", true))
                        .status())
                .isEqualTo(401);

        Api manager = realm.teamApi(
                accounts.tokenOfUserWith(List.of("manage-users", "manage-organizations", "manage-realm")));
        assertThat(manager.get("/activation").expect(200).json().get("on").asBoolean())
                .isFalse();
        assertThat(manager.put("/activation", Map.of("on", true))
                        .expect(200)
                        .json()
                        .get("on")
                        .asBoolean())
                .isTrue();
    }

    private static void assertForbidden(Api api) {
        for (Answer answer : List.of(api.get("/activation"), api.put("/activation", Map.of("nonsense", true)))) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.error()).isIn("forbidden", "HTTP 403 Forbidden");
        }
    }

    @Test
    void masterIsNeverATeamRealm(Server server) {
        Api master = server.admin().api().at("/master/team");

        for (Answer answer : List.of(
                master.get("/activation"),
                master.put("/activation", Map.of("on", true)),
                master.put("/activation", Map.of("on", false)))) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.error()).isEqualTo("protected");
        }
        assertThat(server.admin().api().at("/master").get("/team/organizations").status())
                .isEqualTo(404);
    }

    @Test
    void aBodyThatIsNotUnderstoodIsRefused(TeamRealm realm) {
        Api api = realm.teamApi();

        assertThat(api.put("/activation", Map.of("on", true, "of", false))
                        .expect(400)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("of");
        for (Object on : List.of("true", 1, List.of())) {
            assertThat(api.put("/activation", Map.of("on", on)).error()).isEqualTo("invalid_json");
        }
        assertThat(api.put("/activation", Map.of())
                        .expect(400)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("on");
    }

    @Test
    void whoeverIsAdminOfAnOrganizationCannotSwitchItOff(TeamRealm realm) {
        Member admin = realm.newOrganization().member("admin");

        assertThat(admin.teamApi().put("/activation", Map.of("on", false)).error())
                .isEqualTo("forbidden");
        assertThat(admin.teamApi().get("/me").status()).isEqualTo(200);
    }
}
