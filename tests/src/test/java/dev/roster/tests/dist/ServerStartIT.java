package dev.roster.tests.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The deployable jar, dropped into an untouched Keycloak, starts and brings what it should. */
@OnKeycloak
class ServerStartIT {

    @Test
    void theServerKnowsTheProviders(Server server) {
        JsonNode providers = serverInfo(server).get("providers");

        assertThat(namesOf(providers, "jpa-entity-provider")).contains("roster");
        assertThat(namesOf(providers, "authenticator")).contains("roster-link", "roster-gate");
        assertThat(namesOf(providers, "protocol-mapper")).contains("roster-team-mapper");
    }

    @Test
    void theServerKnowsTheThemes(Server server) {
        JsonNode themes = serverInfo(server).get("themes");

        assertThat(themes.get("login").findValuesAsText("name")).contains("roster");
        assertThat(themes.get("admin").findValuesAsText("name")).contains("roster");
        assertThat(themes.get("email").findValuesAsText("name")).contains("roster");
    }

    @Test
    void theStartLogsNoError(Server server) {
        String log = server.keycloak().log();
        String start = log.substring(0, log.indexOf("Installed features"));

        assertThat(start).doesNotContain("ERROR", "Exception");
    }

    @Test
    void testsMoveTheClockAndCountStatements(Server server) {
        Instant before = server.clock().now();

        server.clock().advance(Duration.ofDays(8));

        assertThat(server.clock().now()).isAfter(before.plus(Duration.ofDays(8)).minusSeconds(1));
        assertThat(server.inside().leastStatementsOf(() -> {}))
                .as("but for those of the server's own work")
                .isZero();
        assertThat(server.inside().statementsOf(() -> server.inside().rows())).isPositive();
    }

    private static JsonNode serverInfo(Server server) {
        return Api.with(server.keycloak().url("/admin"), server.admin().token())
                .get("/serverinfo")
                .expect(200)
                .json();
    }

    private static List<String> namesOf(JsonNode providers, String spi) {
        List<String> names = new ArrayList<>();
        providers.path(spi).path("providers").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
