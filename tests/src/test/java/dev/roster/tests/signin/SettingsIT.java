package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A realm cannot be saved with a setting that Roster could not follow (R65, docs/rules.md). */
@OnKeycloak
class SettingsIT {

    @ParameterizedTest
    @CsvSource({
        "roster.enabled, yes",
        "roster.link.sign-in, 59",
        "roster.link.invitation, 2592001",
        "roster.link.recovery, soon",
        "roster.link.confirm, sometimes",
        "roster.link.when-locked, perhaps",
        "roster.notices, everything"
    })
    void anImpossibleValueIsRefusedWithASentenceAndChangesNothing(String attribute, String value, TeamRealm realm) {
        String before = realm.attribute(attribute);

        Answer answer = realm.set(attribute, value).expect(400);

        assertThat(answer.json().path("errorMessage").asText())
                .startsWith("Attribute " + attribute + " is '" + value + "', but must be ");
        assertThat(realm.attribute(attribute)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "roster.link.sign-in, 60",
        "roster.link.confirm, never",
        "roster.link.when-locked, allow",
        "roster.notices, 'role-changed, deactivated'",
        "roster.notices, none"
    })
    void aPossibleOneIsSaved(String attribute, String value, TeamRealm realm) {
        realm.set(attribute, value).expect(204);

        assertThat(realm.attribute(attribute)).isEqualTo(value);
    }

    @Test
    void norCanOneBeCreated(Server server) {
        Answer answer = server.admin()
                .api()
                .post(
                        "",
                        Map.of(
                                "realm",
                                "impossible",
                                "attributes",
                                Map.of("roster.enabled", "true", "roster.link.sign-in", "0")));

        assertThat(answer.expect(400).json().path("errorMessage").asText()).contains("roster.link.sign-in");
        server.admin().api().get("/impossible").expect(404);
    }

    @Test
    void otherRealmsMayHoldWhatTheyLike(Server server) {
        Map<String, Object> other =
                Map.of("realm", "no-team", "attributes", Map.of("roster.link.sign-in", "0"), "enabled", true);
        server.admin().api().post("", other).expect(201);

        ObjectNode realm =
                (ObjectNode) server.admin().api().get("/no-team").expect(200).json();

        server.admin().api().put("/no-team", Json.read(Json.write(realm))).expect(204);
        server.admin().api().delete("/no-team").expect(204);
    }
}
