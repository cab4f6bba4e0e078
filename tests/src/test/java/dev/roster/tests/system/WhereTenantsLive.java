package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a system admin's tenants can be made, and what a form about their members offers. */
abstract class WhereTenantsLive {

    private final Server server;
    private final TeamRealm ops;
    private final TeamRealm workspace;
    private final Organization own;
    private final Member root;

    WhereTenantsLive(SystemServer system) {
        this.server = system.server();
        this.ops = system.ops();
        this.workspace = system.workspace();
        this.own = system.own();
        this.root = system.root();
    }

    @Test
    void theyMakeTenantsInAnyTeamRealmButTheirOwn() {
        TeamRealm first = TeamRealm.create(server, "a-house");
        TeamRealm off = TeamRealm.plain(server);
        first.keycloakApi().put("", Map.of("displayName", "First of all")).expect(204);

        JsonNode homes = root.teamApi().get("/realms?max=100").expect(200).json();

        List<String> names = homes.findValuesAsText("name");
        assertThat(names).contains(workspace.name()).doesNotContain("ops", "master", off.name());
        assertThat(names).isSorted();
        assertThat(homes.get(0)).isEqualTo(Json.read("{\"name\": \"a-house\", \"displayName\": \"First of all\"}"));
        assertThat(root.teamApi().get("/realms/count").expect(200).json().asInt())
                .isEqualTo(names.size());
        assertThat(root.teamApi().get("/realms?search=FIRST+of").expect(200).json())
                .hasSize(1);
        assertThat(root.teamApi()
                        .get("/realms?first=1&max=1")
                        .expect(200)
                        .json()
                        .at("/0/name")
                        .asText())
                .isEqualTo(names.get(1));
    }

    @Test
    void theirHomesCostTheSameHoweverManyThereAre() {
        Api api = root.teamApi();
        api.get("/realms").expect(200);
        long few = statements(api, "/realms");

        for (int i = 0; i < 3; i++) {
            TeamRealm.create(server);
        }

        assertThat(statements(api, "/realms")).isLessThanOrEqualTo(few);
    }

    /** Whatever else the server does meanwhile. */
    private long statements(Api api, String path) {
        return server.inside().leastStatementsOf(() -> api.get(path).expect(200));
    }

    @Test
    void nobodyMakesTenantsInThePrivilegedRealm() {
        assertThat(ops.teamApi().get("/realms").expect(200).json()).isEmpty();
        assertThat(ops.teamApi().get("/realms/count").expect(200).json().asInt())
                .isZero();
        assertThat(own.member("viewer").teamApi().get("/realms").error()).isEqualTo("forbidden");
    }

    @Test
    void aFormAboutAMemberOffersWhatTheMembersRealmHas() {
        TeamRealm latin = TeamRealm.create(server);
        latin.keycloakApi()
                .put("", Map.of("supportedLocales", List.of("fr", "it"), "defaultLocale", "it"))
                .expect(204);
        String path = latin.newOrganization().path();

        JsonNode choices =
                root.teamApi().get(path + "/form-options").expect(200).json();

        assertThat(choices.get("locales")).isEqualTo(Json.read("[\"fr\", \"it\"]"));
        assertThat(choices.get("defaultLocale").asText()).isEqualTo("it");
    }
}
