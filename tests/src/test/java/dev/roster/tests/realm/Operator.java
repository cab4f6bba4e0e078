package dev.roster.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What an operator has made of a realm with Keycloak's own pages, and the switch. */
record Operator(TeamRealm realm) {

    static final String FLOW = "house browser";

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("registrationAllowed", true),
            Map.entry("resetPasswordAllowed", true),
            Map.entry("verifyEmail", true),
            Map.entry("editUsernameAllowed", true),
            Map.entry("loginWithEmailAllowed", false),
            Map.entry("duplicateEmailsAllowed", true),
            Map.entry("loginTheme", "base"),
            Map.entry("passwordPolicy", "lowerCase(1) and length(6)"),
            Map.entry("adminEventsEnabled", true),
            Map.entry("adminEventsDetailsEnabled", true),
            Map.entry("attributes", Map.of("house", "kept", "roster.home-client", "app")));

    /** A realm that has been in use for long, with nearly everything its own. */
    static Operator ofOldRealm(Server server) {
        Operator operator = new Operator(TeamRealm.plain(server, SETTINGS));
        operator.copyFlow("browser", FLOW);
        operator.set(Map.of("browserFlow", FLOW));
        return operator;
    }

    void set(Map<String, Object> settings) {
        ObjectNode all = (ObjectNode) realm.keycloakApi().get("").expect(200).json();
        settings.forEach(all::putPOJO);
        realm.keycloakApi().put("", all).expect(204);
    }

    String get(String setting) {
        return realm.keycloakApi().get("").expect(200).json().path(setting).asText();
    }

    void copyFlow(String alias, String copy) {
        realm.keycloakApi()
                .post("/authentication/flows/" + alias.replace(" ", "%20") + "/copy", Map.of("newName", copy))
                .expect(201);
    }

    /** Does without a second factor in a flow. */
    void customise(String flow) {
        String path = "/authentication/flows/" + flow.replace(" ", "%20") + "/executions";
        for (JsonNode step : realm.keycloakApi().get(path).expect(200).json()) {
            if (step.path("displayName").asText().endsWith("second factor")) {
                Answer answer =
                        realm.keycloakApi().put(path, ((ObjectNode) step.deepCopy()).put("requirement", "DISABLED"));
                assertThat(answer.status()).isBetween(200, 299);
                return;
            }
        }
        throw new AssertionError("No second factor in " + flow);
    }

    JsonNode switchOn() {
        return realm.teamApi()
                .put("/activation", Map.of("on", true))
                .expect(200)
                .json();
    }

    JsonNode switchOff() {
        return realm.teamApi()
                .put("/activation", Map.of("on", false))
                .expect(200)
                .json();
    }

    JsonNode look() {
        return realm.teamApi().get("/activation").expect(200).json();
    }

    /** {@return the things that an answer says were changed or kept, as {@code kind name}} */
    static List<String> things(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(thing ->
                        thing.get("kind").asText() + ' ' + thing.get("name").asText())
                .toList();
    }
}
