package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a Keycloak administrator may make organizations; SystemAdminIT has a system admin's answer. */
@OnKeycloak
class TenantRealmsIT {

    private TeamRealm realm;

    @BeforeEach
    void givenARealmAmongOthers(Server server) {
        TeamRealm.create(server);
        realm = TeamRealm.create(server);
        realm.keycloakApi().put("", Map.of("displayName", "House of 100%")).expect(204);
    }

    @Test
    void isTheirOwnRealmAlone() {
        assertThat(homes("")).isEqualTo(List.of(home("House of 100%")));
        assertThat(count("")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"HOUSE, 1", "0%25, 1", "f_1, 0", "%25f, 0", "apartment, 0", "' ', 1"})
    void isFoundByAnyPartOfItsNames(String search, int found) {
        String query = "?search=" + search.replace(" ", "+");

        assertThat(homes(query)).hasSize(found);
        assertThat(count(query)).isEqualTo(found);
    }

    @Test
    void isFoundByTheNameInItsAddress() {
        assertThat(homes("?search=" + realm.name().substring(1))).hasSize(1);
    }

    @Test
    void comesInPages() {
        assertThat(homes("?first=1")).isEmpty();
        assertThat(homes("?max=1")).hasSize(1);
        assertThat(realm.teamApi().get("/realms?max=0").expect(400).error()).isEqualTo("invalid_parameter");
    }

    @Test
    void needsNoDisplayName() {
        realm.keycloakApi().put("", Map.of("displayName", "")).expect(204);

        assertThat(homes("")).isEqualTo(List.of(home(null)));
    }

    private JsonNode home(String displayName) {
        return Json.read(Json.write(new Home(realm.name(), displayName)));
    }

    private record Home(String name, String displayName) {}

    private List<JsonNode> homes(String query) {
        JsonNode homes = realm.teamApi().get("/realms" + query).expect(200).json();
        assertThat(homes.isArray()).isTrue();
        return homes.findParents("name");
    }

    private int count(String query) {
        return realm.teamApi().get("/realms/count" + query).expect(200).json().asInt();
    }
}
