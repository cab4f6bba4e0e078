package dev.roster.tests.realm;

import static dev.roster.tests.realm.Operator.things;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Switching on again after an upgrade: here the release before had one flow, one step and one permission less. */
@OnKeycloak
class NewReleaseIT {

    private Operator operator;
    private TeamRealm realm;

    @BeforeEach
    void givenARealmOfTheLastRelease(Server server) {
        operator = Operator.ofOldRealm(server);
        realm = operator.realm();
        server.inside().switchOn(realm, lastRelease());
    }

    private static JsonNode lastRelease() {
        ObjectNode file = TeamRealm.file();
        drop(file.withArray("/authenticationFlows"), "alias", "roster post broker login");
        for (JsonNode flow : file.get("authenticationFlows")) {
            if (flow.get("alias").asText().equals("roster direct grant")) {
                drop(
                        (ArrayNode) flow.get("authenticationExecutions"),
                        "flowAlias",
                        "roster direct grant second factor");
            }
        }
        drop(file.withArray("/roles/client/roster"), "name", "quotes:read");
        file.at("/roles/realm").forEach(role -> {
            ArrayNode permissions = (ArrayNode) role.at("/composites/client/roster");
            for (int i = permissions.size() - 1; i >= 0; i--) {
                if (permissions.get(i).asText().equals("quotes:read")) {
                    permissions.remove(i);
                }
            }
        });
        return file;
    }

    private static void drop(ArrayNode list, String field, String value) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).path(field).asText().equals(value)) {
                list.remove(i);
            }
        }
    }

    @Test
    void bringsWhatIsNew() {
        JsonNode now = operator.switchOn();

        assertThat(things(now.get("changes")))
                .containsExactlyInAnyOrder(
                        "flow roster post broker login",
                        "flow roster direct grant",
                        "permission quotes:read",
                        "role admin");
        assertThat(now.get("kept")).isEmpty();
        assertThat(operator.look().get("changes")).isEmpty();
        assertThat(realm.keycloakApi().get("/roles/admin/composites").json()).hasSize(28);
        assertThat(operator.get("directGrantFlow")).isEqualTo("roster direct grant");
        assertThat(realm.newOrganization().member("admin").passwordGrant().status())
                .isEqualTo(200);
    }

    @Test
    void leavesAFlowAloneThatAnOperatorHasChanged() {
        operator.customise("roster browser");
        realm.keycloakApi()
                .post(
                        "/authentication/flows/roster%20direct%20grant/executions/execution",
                        Map.of("provider", "direct-grant-validate-otp"))
                .expect(201);

        assertThat(things(operator.switchOn().get("kept")))
                .containsExactlyInAnyOrder("flow roster browser", "flow roster direct grant");
    }
}
