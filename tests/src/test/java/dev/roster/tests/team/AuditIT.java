package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Every change is a Keycloak admin event: who, what from and to, in which organization; never a secret (R62,
 * docs/rules.md).
 */
@OnKeycloak
class AuditIT {

    private static final String PASSWORD = "nobody must read this";

    @Test
    void everyChangeOfAMemberSaysWhoWhatAndWhere(TeamRealm realm, Organization acme) {
        Member admin = acme.member("admin");
        Api asAdmin = admin.teamApi();
        Member member = acme.invite(asAdmin, "viewer");
        asAdmin.put(acme.user(member), Map.of("firstName", "Ute", "role", "technician"))
                .expect(200);
        asAdmin.put(acme.user(member) + "/password", Map.of("password", PASSWORD))
                .expect(204);
        asAdmin.post(acme.user(member) + "/link").expect(202);
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);
        asAdmin.post(acme.user(member) + "/reactivate").expect(204);
        asAdmin.delete(acme.user(member)).expect(204);
        asAdmin.post(acme.user(admin) + "/deactivate").expect(403);

        JsonNode events = realm.adminEvents();

        String path = "team" + acme.user(member);
        assertChange(events, "CREATE", "ROSTER_MEMBER", path, null, "viewer invited", admin, acme);
        assertChange(events, "UPDATE", "ROSTER_MEMBER", path, "viewer invited", "technician invited", admin, acme);
        assertChange(
                events, "UPDATE", "ROSTER_MEMBER", path, "technician invited", "technician deactivated", admin, acme);
        assertChange(
                events, "UPDATE", "ROSTER_MEMBER", path, "technician deactivated", "technician invited", admin, acme);
        assertChange(events, "DELETE", "ROSTER_MEMBER", path, "technician invited", null, admin, acme);
        assertChange(events, "UPDATE", "ROSTER_PASSWORD", path + "/password", null, null, admin, acme);
        assertChange(events, "CREATE", "ROSTER_LINK", path + "/link", null, null, admin, acme);
        assertThat(about(events, path)).isEqualTo(7);
        assertThat(events.toString()).doesNotContain(PASSWORD);
        assertThat(about(events, "team" + acme.user(admin)))
                .as("what was refused")
                .isEqualTo(1);
    }

    @Test
    void everyChangeOfAnOrganizationDoesToo(TeamRealm realm) {
        JsonNode made = realm.teamApi()
                .post(
                        "/organizations",
                        Map.of("name", "Audited", "admin", Map.of("email", "a@audited.test", "firstName", "A")))
                .expect(201)
                .json();
        String path = "/organizations/" + made.get("id").asText();
        realm.teamApi().put(path, Map.of("name", "Renamed")).expect(200);
        realm.teamApi().post(path + "/suspend").expect(204);
        realm.teamApi().post(path + "/resume").expect(204);

        JsonNode events = realm.adminEvents();

        assertThat(about(events, "team" + path)).isEqualTo(4);
        JsonNode renamed = StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.get("resourcePath").asText().equals("team" + path))
                .map(event -> Json.read(event.get("representation").asText()))
                .filter(change -> change.at("/to/name").asText().equals("Renamed")
                        && change.at("/from/name").asText().equals("Audited"))
                .findFirst()
                .orElseThrow();
        assertThat(renamed.at("/organization/alias").asText()).isEqualTo("audited");
    }

    private static void assertChange(
            JsonNode events,
            String operation,
            String type,
            String path,
            String from,
            String to,
            Member admin,
            Organization acme) {
        assertThat(StreamSupport.stream(events.spliterator(), false)
                        .filter(event -> event.get("operationType").asText().equals(operation))
                        .filter(event -> event.get("resourceType").asText().equals(type))
                        .filter(event -> event.get("resourcePath").asText().equals(path))
                        .filter(event -> matches(event, from, to)))
                .as("%s %s from %s to %s", operation, type, from, to)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.at("/authDetails/userId").asText()).isEqualTo(admin.id());
                    JsonNode change = Json.read(event.get("representation").asText());
                    assertThat(change.at("/organization/id").asText()).isEqualTo(acme.id());
                    assertThat(change.at("/user/id").asText()).isNotEmpty();
                });
    }

    private static boolean matches(JsonNode event, String from, String to) {
        JsonNode change = Json.read(event.get("representation").asText());
        return (from == null || from.equals(state(change.get("from"))))
                && (to == null || to.equals(state(change.get("to"))));
    }

    private static String state(JsonNode state) {
        return state == null
                ? null
                : state.get("role").asText() + " " + state.get("status").asText();
    }

    private static long about(JsonNode events, String path) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.get("resourcePath").asText().startsWith(path))
                .count();
    }
}
