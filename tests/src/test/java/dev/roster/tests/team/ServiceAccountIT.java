package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service account of a client is nobody's member, even where Keycloak and a row of 0.1.0 say so (R10,
 * docs/rules.md).
 */
@OnKeycloak
class ServiceAccountIT {

    private TeamRealm realm;
    private Organization acme;
    private Member admin;
    private Member account;

    @BeforeEach
    void givenOneInAnOrganization(Server server) {
        realm = TeamRealm.create(server);
        acme = realm.newOrganization();
        admin = acme.member("admin");
        String service = realm.keycloakApi()
                .get("/clients?clientId=service")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        String id = realm.keycloakApi()
                .get("/clients/" + service + "/service-account-user")
                .expect(200)
                .json()
                .get("id")
                .asText();
        account = new Member(realm, id, "", "");
        acme.add(account);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsNotListedNotCountedAndNotFound(boolean row) {
        keepRow(row);
        Api team = realm.teamApi();

        assertThat(team.get(acme.users()).expect(200).json().findValuesAsText("id"))
                .containsExactly(admin.id());
        assertThat(team.get(acme.users() + "/count").expect(200).text()).contains("1");
        assertThat(team.get(acme.path())
                        .expect(200)
                        .json()
                        .at("/members/active")
                        .asInt())
                .isEqualTo(1);
        for (Api caller : List.of(team, admin.teamApi())) {
            Answer unknown = caller.get(acme.users() + "/" + "00000000-0000-0000-0000-000000000000");
            assertAs(unknown, caller.get(acme.user(account)));
            assertAs(unknown, caller.put(acme.user(account), Map.of("firstName", "A", "role", "admin")));
            assertAs(unknown, caller.put(acme.user(account) + "/password", Map.of("password", "long enough")));
            assertAs(unknown, caller.delete(acme.user(account)));
            for (String act : List.of("link", "deactivate", "reactivate")) {
                assertAs(unknown, caller.post(acme.user(account) + "/" + act));
            }
        }
        assertThat(realm.user(account.id()).get("enabled").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsNoAdminBesideTheOnlyOne(boolean row) {
        keepRow(row);
        Api team = realm.teamApi();

        assertThat(team.put(acme.user(admin), Map.of("firstName", "A", "role", "viewer"))
                        .expect(409)
                        .error())
                .isEqualTo("last_admin");
        assertThat(team.post(acme.user(admin) + "/deactivate").expect(409).error())
                .isEqualTo("last_admin");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itAdministersNothingAndGoesOnReadingTeams(boolean row) {
        keepRow(row);
        grantReadTeam();
        String token = realm.clients()
                .service()
                .token(Map.of("grant_type", "client_credentials"))
                .expect(200)
                .json()
                .get("access_token")
                .asText();

        assertThat(Json.payload(token).has("role")).isFalse();
        for (String path : List.of("/me", "/organizations", acme.path(), acme.users())) {
            assertThat(realm.teamApi(token).get(path).status()).as(path).isEqualTo(403);
        }
        JsonNode assignees = Api.with(realm.server().keycloak().url("/realms/" + realm.name() + "/team"), token)
                .get("/assignees?organization=" + acme.alias())
                .expect(200)
                .json();
        assertThat(assignees.findValuesAsText("id")).containsExactly(admin.id());
    }

    /** As a start of 0.1.0 could leave it. */
    private void keepRow(boolean row) {
        if (row) {
            int rows = realm.server()
                    .inside()
                    .sql(
                            "INSERT INTO ROSTER_MEMBER (USER_ID, ORGANIZATION_ID, ROLE, ACTIVATED_AT) VALUES ('%s', '%s', 'admin', 1)"
                                    .formatted(account.id(), acme.id()));
            assertThat(rows).isEqualTo(1);
        }
    }

    private void grantReadTeam() {
        Api keycloak = realm.keycloakApi();
        String roster = keycloak.get("/clients?clientId=roster")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        JsonNode role = keycloak.get("/clients/" + roster + "/roles/read-team")
                .expect(200)
                .json();
        keycloak.post("/users/" + account.id() + "/role-mappings/clients/" + roster, List.of(role))
                .expect(204);
    }

    private static void assertAs(Answer unknown, Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo(unknown.text());
    }
}
