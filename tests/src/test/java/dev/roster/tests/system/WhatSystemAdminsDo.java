package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The panel of the system admins: all organizations, and in each of them what its Admins can do (R9, R40, R66,
 * docs/rules.md).
 */
abstract class WhatSystemAdminsDo {

    private final Server server;
    private final TeamRealm ops;
    private final TeamRealm workspace;
    private final Organization own;
    private final Member root;
    private Organization acme;

    WhatSystemAdminsDo(SystemServer system) {
        this.server = system.server();
        this.ops = system.ops();
        this.workspace = system.workspace();
        this.own = system.own();
        this.root = system.root();
    }

    @BeforeEach
    void givenATenant() {
        acme = workspace.newOrganization();
    }

    @AfterEach
    void putTheClockRight() {
        server.clock().reset();
    }

    @Test
    void theySeeTheOrganizationsOfAllTeamRealmsAndWhichIsTheirOwn() {
        JsonNode all = root.teamApi().get("/organizations?max=100").expect(200).json();

        assertThat(all.findValuesAsText("alias")).contains("ops", acme.alias());
        assertThat(all.findValuesAsText("realm")).contains("ops", workspace.name());
        all.forEach(organization -> assertThat(organization.get("system").asBoolean())
                .isEqualTo(organization.get("realm").asText().equals("ops")));
    }

    @Test
    void theirListCostsTheSameHoweverManyOrganizationsThereAre() {
        Api api = root.teamApi();
        api.get("/organizations?max=5").expect(200);
        long few = statements(api, "/organizations?max=5");

        for (int i = 0; i < 20; i++) {
            workspace.newOrganization();
        }

        assertThat(statements(api, "/organizations?max=5")).isLessThanOrEqualTo(few);
    }

    /** Whatever else the server does meanwhile. */
    private long statements(Api api, String path) {
        return server.inside().leastStatementsOf(() -> api.get(path).expect(200));
    }

    @Test
    void theySeeWhatIsWrongInAnyTeamRealm() {
        TeamRealm broken = TeamRealm.create(server);
        broken.set("roster.home-client", "").expect(204);

        JsonNode problems = root.teamApi().get("/diagnostics").expect(200).json();

        assertThat(problems).hasSize(1);
        assertThat(problems.at("/0/code").asText()).isEqualTo("home_client_missing");
        assertThat(problems.at("/0/realm").asText()).isEqualTo(broken.name());
    }

    @Test
    void theyInviteIntoAnyOrganizationAndTheMemberComesInThere() {
        Member invited = acme.invite(root.teamApi(), "technician");
        Mail mail = server.inbox().await(invited.email());

        assertThat(mail.link().getPath()).startsWith("/realms/" + workspace.name() + "/");
        assertThat(new LinkPage(workspace.newBrowser().open(mail.link()))
                        .press()
                        .isElsewhere())
                .isTrue();
        assertThat(root.teamApi()
                        .get(acme.user(invited))
                        .expect(200)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("active");
    }

    @Test
    void theyMakeATenantAndItsFirstAdminIsInvited() {
        TeamRealm other = TeamRealm.create(server);

        JsonNode made = root.teamApi()
                .post("/organizations", tenant("Hooli & Co", other.name(), "gavin@hooli.test"))
                .expect(201)
                .json();

        assertThat(made.get("realm").asText()).isEqualTo(other.name());
        assertThat(made.get("alias").asText()).isEqualTo("hooli-co");
        assertThat(server.inbox().await("gavin@hooli.test").link().getPath())
                .startsWith("/realms/" + other.name() + "/");
        assertNames(other.adminEvents().get(0), "ROSTER_ORGANIZATION");
        assertThat(root.teamApi()
                        .post("/organizations", tenant("X", null, "x@x.test"))
                        .error())
                .isEqualTo("invalid_realm");
        assertThat(root.teamApi()
                        .post("/organizations", tenant("X", "ops", "x@x.test"))
                        .error())
                .isEqualTo("protected");
    }

    @Test
    void theyDoWhatAnAdminCanInAnyOrganization() {
        Member member = acme.member("viewer");
        Api api = root.teamApi();

        api.put(acme.user(member), Map.of("firstName", "Jana", "role", "technician"))
                .expect(200);
        api.put(acme.user(member) + "/password", Map.of("password", "set by the system admin"))
                .expect(204);
        member.addSecondFactor();
        api.delete(acme.user(member) + "/second-factor").expect(204);
        api.post(acme.user(member) + "/link").expect(202);
        api.post(acme.user(member) + "/deactivate").expect(204);

        assertThat(acme.view(member).get("secondFactor").asBoolean()).isFalse();
        assertThat(acme.view(member).get("role").asText()).isEqualTo("technician");
        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");
        List<JsonNode> history = workspace.adminEvents().findParents("resourceType").stream()
                .filter(event -> event.get("resourceType").asText().startsWith("ROSTER_"))
                .toList();
        assertThat(history.subList(0, 5)).allSatisfy(event -> assertNames(event, null));
        assertThat(history.subList(0, 5))
                .extracting(event -> event.get("resourceType").asText())
                .containsExactly(
                        "ROSTER_MEMBER", "ROSTER_LINK", "ROSTER_SECOND_FACTOR", "ROSTER_PASSWORD", "ROSTER_MEMBER");
    }

    @Test
    void theyRenameAnyOrganization() {
        String name = acme.name() + " & Daughters";

        root.teamApi().put(acme.path(), Map.of("name", name)).expect(200);

        assertThat(root.teamApi()
                        .get(acme.path())
                        .expect(200)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo(name);
        JsonNode event = workspace.adminEvents().get(0);
        assertNames(event, "ROSTER_ORGANIZATION");
        assertThat(event.get("representation").asText()).contains(acme.name()).contains(name);
    }

    @Test
    void theySuspendAndResumeAnyOrganizationButTheirOwn() {
        Member admin = acme.member("admin");
        Tokens before = workspace.signIn(admin);
        Api asAdmin = workspace.teamApi(before.accessToken());

        root.teamApi().post(acme.path() + "/suspend").expect(204);

        assertNames(workspace.adminEvents().get(0), "ROSTER_ORGANIZATION");
        assertThat(asAdmin.get(acme.users()).status()).isIn(401, 403);
        assertThat(root.teamApi().get(acme.users()).expect(200).json()).hasSize(1);

        root.teamApi().post(acme.path() + "/resume").expect(204);

        assertNames(workspace.adminEvents().get(0), "ROSTER_ORGANIZATION");
        assertThat(asAdmin.get(acme.users()).status()).isIn(401, 403);
        assertThat(workspace.clients().app().refresh(before).status()).isEqualTo(400);
        assertThat(admin.teamApi().get(acme.users()).status()).isEqualTo(200);
        assertThat(root.teamApi().post(own.path() + "/suspend").error()).isEqualTo("protected");
    }

    @Test
    void theyCannotSwitchRosterOffAndNobodyCanInTheirRealm() {
        assertThat(root.teamApi().get("/activation").error()).isEqualTo("forbidden");
        assertThat(root.teamApi().put("/activation", Map.of("on", false)).error())
                .isEqualTo("forbidden");
        assertThat(ops.teamApi().put("/activation", Map.of("on", false)).error())
                .isEqualTo("protected");
        assertThat(ops.teamApi()
                        .put("/activation", Map.of("on", true))
                        .expect(200)
                        .json()
                        .get("changes"))
                .isEmpty();
    }

    @Test
    void aRealmWithoutAMailServerGetsTheEnvironmentsWhenRosterIsSwitchedOn() {
        Api keycloakApi = server.admin().api();
        keycloakApi.post("", Map.of("realm", "customers", "enabled", true)).expect(201);

        keycloakApi.put("/customers/team/activation", Map.of("on", true)).expect(200);

        assertThat(keycloakApi
                        .get("/customers")
                        .expect(200)
                        .json()
                        .at("/smtpServer/port")
                        .asText())
                .isEqualTo(Integer.toString(server.inbox().port()));
        keycloakApi.delete("/customers").expect(204);
    }

    /** The history of the tenant's realm names the system admin and the realm that they belong to. */
    private void assertNames(JsonNode event, String resourceType) {
        assertThat(event.at("/authDetails/userId").asText()).isEqualTo(root.id());
        assertThat(event.at("/authDetails/realmId").asText())
                .isEqualTo(
                        ops.keycloakApi().get("").expect(200).json().get("id").asText());
        if (resourceType != null) {
            assertThat(event.get("resourceType").asText()).isEqualTo(resourceType);
        }
    }

    private static Map<String, Object> tenant(String name, String realm, String email) {
        Map<String, Object> admin = Map.of("email", email, "firstName", "First");
        return realm == null
                ? Map.of("name", name, "admin", admin)
                : Map.of("name", name, "realm", realm, "admin", admin);
    }
}
