package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.keycloak.PostgresDatabase;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The organization that {@code SYSTEM_ADMIN_ORG} names, made at the start of an empty Keycloak, and what it may. */
@TestInstance(Lifecycle.PER_CLASS)
class SystemAdminIT {

    private static final String ROOT = "root@ops.test";

    private final Inbox inbox = new Inbox();
    private final Postgres postgres = new Postgres();
    private final PostgresDatabase database = postgres.create("system");
    private final LocalKeycloak keycloak =
            new LocalKeycloak(Node.onPostgres("system", database).with(Variables.of(inbox, "ops", ROOT)));
    private final Application application = new Application(keycloak);
    private Server server;
    private TeamRealm ops;
    private TeamRealm workspace;
    private Organization acme;
    private Member root;

    @BeforeAll
    void givenAnEmptyKeycloakWhoseOperatorNamesASystemAdmin() {
        inbox.start();
        keycloak.start();
        server = Server.of(keycloak, inbox, application);
        ops = TeamRealm.existing(server, "ops");
        workspace = TeamRealm.create(server);
        acme = workspace.newOrganization();
        root = accept(inbox.await(ROOT));
    }

    @AfterAll
    void end() {
        keycloak.close();
        application.close();
        postgres.close();
        inbox.close();
    }

    private Member accept(Mail mail) {
        assertThat(new LinkPage(ops.newBrowser().open(mail.link())).press().isElsewhere())
                .isTrue();
        JsonNode user =
                ops.keycloakApi().get("/users?email=" + ROOT).expect(200).json().get(0);
        Member member = new Member(ops, user.get("id").asText(), ROOT, "correct horse root");
        member.setPassword();
        return member;
    }

    @Test
    void theTokenSaysSo() {
        JsonNode claims = ops.signIn(root).claims();

        assertThat(claims.get("system_admin").asBoolean()).isTrue();
        assertThat(claims.get("role").asText()).isEqualTo("admin");
        assertThat(claims.get("organization").has("ops")).isTrue();
    }

    @Test
    void theySeeTheOrganizationsOfAllTeamRealmsAndWhichIsTheirOwn() {
        JsonNode all = root.teamApi().get("/organizations?max=100").expect(200).json();

        assertThat(all.findValuesAsText("alias")).contains("ops", acme.alias());
        assertThat(all.findValuesAsText("realm")).contains("ops", workspace.name());
        all.forEach(organization -> assertThat(organization.get("system").asBoolean())
                .isEqualTo(organization.get("realm").asText().equals("ops")));
        assertThat(root.teamApi()
                        .get("/me")
                        .expect(200)
                        .json()
                        .get("administers")
                        .asText())
                .isEqualTo("system");
    }

    @Test
    void theySeeWhatIsWrongInAnyTeamRealm() {
        TeamRealm broken = TeamRealm.create(server);
        broken.set("roster.home-client", "").expect(204);

        JsonNode problems = root.teamApi().get("/problems").expect(200).json();

        assertThat(problems).hasSize(1);
        assertThat(problems.at("/0/code").asText()).isEqualTo("home_client_missing");
        assertThat(problems.at("/0/realm").asText()).isEqualTo(broken.name());
    }

    @Test
    void theyInviteIntoAnyOrganizationAndTheMemberComesInThere() {
        Member invited = acme.invite(root.teamApi(), "technician");
        Mail mail = inbox.await(invited.email());

        assertThat(mail.link().getPath()).startsWith("/realms/" + workspace.name() + "/");
        assertThat(new LinkPage(workspace.newBrowser().open(mail.link()))
                        .press()
                        .isElsewhere())
                .isTrue();
        assertThat(root.teamApi()
                        .get(acme.users() + "/" + invited.id())
                        .expect(200)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("active");
    }

    @Test
    void whatTheyDoElsewhereIsInTheHistoryOfThatRealm() {
        Member invited = acme.invite(root.teamApi(), "viewer");

        JsonNode event = workspace.adminEvents().get(0);
        assertThat(event.get("resourcePath").asText()).endsWith(invited.id());
        assertThat(event.get("authDetails").get("userId").asText()).isEqualTo(root.id());
        assertThat(event.get("authDetails").get("realmId").asText())
                .isEqualTo(
                        ops.keycloakApi().get("").expect(200).json().get("id").asText());
    }

    @Test
    void theyCannotSwitchRosterOffAndNobodyCanInTheirRealm() {
        assertThat(root.teamApi().get("/switch").error()).isEqualTo("forbidden");
        assertThat(root.teamApi().put("/switch", Map.of("on", false)).error()).isEqualTo("forbidden");
        assertThat(ops.teamApi().put("/switch", Map.of("on", false)).error()).isEqualTo("protected");
        assertThat(ops.teamApi()
                        .put("/switch", Map.of("on", true))
                        .expect(200)
                        .json()
                        .get("changes"))
                .isEmpty();
    }

    @Test
    void aRealmWithoutAMailServerGetsTheEnvironmentsWhenRosterIsSwitchedOn() {
        Api keycloakApi = server.admin().api();
        keycloakApi.post("", Map.of("realm", "customers", "enabled", true)).expect(201);

        keycloakApi.put("/customers/team/switch", Map.of("on", true)).expect(200);

        assertThat(keycloakApi
                        .get("/customers")
                        .expect(200)
                        .json()
                        .at("/smtpServer/port")
                        .asText())
                .isEqualTo(Integer.toString(inbox.port()));
        keycloakApi.delete("/customers").expect(204);
    }

    @Test
    void theyMakeATenantAndItsFirstAdminIsInvited() {
        TeamRealm other = TeamRealm.create(server);
        Map<String, Object> tenant = Map.of(
                "name",
                "Hooli & Co",
                "realm",
                other.name(),
                "admin",
                Map.of("email", "gavin@hooli.test", "firstName", "Gavin"));

        JsonNode made =
                root.teamApi().post("/organizations", tenant).expect(201).json();

        assertThat(made.get("realm").asText()).isEqualTo(other.name());
        assertThat(made.get("alias").asText()).isEqualTo("hooli-co");
        assertThat(inbox.await("gavin@hooli.test").link().getPath()).startsWith("/realms/" + other.name() + "/");
        assertThat(root.teamApi()
                        .post(
                                "/organizations",
                                Map.of("name", "X", "admin", Map.of("email", "x@x.test", "firstName", "X")))
                        .error())
                .isEqualTo("invalid_realm");
        assertThat(root.teamApi()
                        .post(
                                "/organizations",
                                Map.of(
                                        "name",
                                        "X",
                                        "realm",
                                        "ops",
                                        "admin",
                                        Map.of("email", "x@x.test", "firstName", "X")))
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
        api.post(acme.user(member) + "/link").expect(202);
        api.post(acme.user(member) + "/deactivate").expect(204);

        assertThat(acme.view(member).get("role").asText()).isEqualTo("technician");
        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");
    }

    @Test
    void theySuspendAndResumeAnyOrganizationButTheirOwn() {
        Organization tenant = workspace.newOrganization();
        Member admin = tenant.member("admin");
        Api before = admin.teamApi();
        Organization own = organizationOf(ops, root);

        root.teamApi().post(tenant.path() + "/suspend").expect(204);

        assertThat(before.get(tenant.users()).status()).isIn(401, 403);
        assertThat(root.teamApi().get(tenant.users()).expect(200).json()).hasSize(1);
        root.teamApi().post(tenant.path() + "/resume").expect(204);
        assertThat(admin.teamApi().get(tenant.users()).status()).isEqualTo(200);
        assertThat(root.teamApi().post(own.path() + "/suspend").error()).isEqualTo("protected");
    }

    @Test
    void theirListCostsTheSameHoweverManyOrganizationsThereAre() {
        Api api = root.teamApi();
        api.get("/organizations?max=5").expect(200);
        long few = server.inside()
                .statementsOf(() -> api.get("/organizations?max=5").expect(200));

        for (int i = 0; i < 20; i++) {
            workspace.newOrganization();
        }

        assertThat(server.inside()
                        .statementsOf(() -> api.get("/organizations?max=5").expect(200)))
                .isLessThanOrEqualTo(few);
    }

    @Test
    void theyMakeTenantsInAnyTeamRealmButTheirOwn() {
        TeamRealm first = TeamRealm.create(server, "a-house");
        TeamRealm off = TeamRealm.plain(server);
        first.keycloakApi().put("", Map.of("displayName", "First of all")).expect(204);

        JsonNode homes = root.teamApi().get("/homes?max=100").expect(200).json();

        List<String> names = homes.findValuesAsText("name");
        assertThat(names).contains(workspace.name()).doesNotContain("ops", "master", off.name());
        assertThat(names).isSorted();
        assertThat(homes.get(0)).isEqualTo(Json.read("{\"name\": \"a-house\", \"displayName\": \"First of all\"}"));
        assertThat(root.teamApi().get("/homes/count").expect(200).json().asInt())
                .isEqualTo(names.size());
        assertThat(root.teamApi().get("/homes?search=FIRST+of").expect(200).json())
                .hasSize(1);
        assertThat(root.teamApi()
                        .get("/homes?first=1&max=1")
                        .expect(200)
                        .json()
                        .at("/0/name")
                        .asText())
                .isEqualTo(names.get(1));
    }

    @Test
    void theirHomesCostTheSameHoweverManyThereAre() {
        Api api = root.teamApi();
        api.get("/homes").expect(200);
        long few = server.inside().statementsOf(() -> api.get("/homes").expect(200));

        for (int i = 0; i < 3; i++) {
            TeamRealm.create(server);
        }

        assertThat(server.inside().statementsOf(() -> api.get("/homes").expect(200)))
                .isLessThanOrEqualTo(few);
    }

    @Test
    void nobodyMakesTenantsInThePrivilegedRealm() {
        assertThat(ops.teamApi().get("/homes").expect(200).json()).isEmpty();
        assertThat(ops.teamApi().get("/homes/count").expect(200).json().asInt()).isZero();
        Organization own = organizationOf(ops, root);
        assertThat(own.member("viewer").teamApi().get("/homes").error()).isEqualTo("forbidden");
    }

    @Test
    void aFormAboutAMemberOffersWhatTheMembersRealmHas() {
        TeamRealm latin = TeamRealm.create(server);
        latin.keycloakApi()
                .put("", Map.of("supportedLocales", List.of("fr", "it"), "defaultLocale", "it"))
                .expect(204);
        String path = latin.newOrganization().path();

        JsonNode choices = root.teamApi().get(path + "/choices").expect(200).json();

        assertThat(choices.get("locales")).isEqualTo(Json.read("[\"fr\", \"it\"]"));
        assertThat(choices.get("defaultLocale").asText()).isEqualTo("it");
    }

    @Test
    void othersOfThatOrganizationAndAdminsElsewhereAreNone() {
        Organization own = organizationOf(ops, root);
        Member viewer = own.member("viewer");
        Member tenantAdmin = acme.member("admin");

        assertThat(viewer.teamApi().get("/organizations").status()).isEqualTo(403);
        assertThat(ops.signIn(viewer).claims().has("system_admin")).isFalse();
        assertThat(workspace.signIn(tenantAdmin).claims().has("system_admin")).isFalse();
        assertThat(tenantAdmin.teamApi().get(own.users()).status()).isEqualTo(404);
        assertThat(ops.teamApi(workspace.signIn(tenantAdmin).accessToken())
                        .get("/organizations")
                        .status())
                .isIn(401, 403);
    }

    @Test
    void aRealmOrOrganizationOfThatNameElsewhereIsNothing() {
        workspace
                .keycloakApi()
                .post("/organizations", Map.of("alias", "ops", "name", "Ops of somebody else"))
                .expect(201);
        Organization impostor = workspace.organization("ops");
        Member admin = impostor.member("admin");

        Api api = admin.teamApi();
        assertThat(api.get("/organizations").expect(200).json()).hasSize(1);
        assertThat(api.get(acme.users()).status()).isEqualTo(404);
        assertThat(workspace.signIn(admin).claims().has("system_admin")).isFalse();
    }

    @Test
    void aSecondStartChangesNothing() {
        Map<String, Integer> before = server.inside().rowCounts();
        int mails = inbox.count();

        keycloak.restart();

        server.admin().forgetToken();
        assertThat(server.inside().rowCounts()).isEqualTo(before);
        assertThat(inbox.count()).isEqualTo(mails);
        assertThat(root.teamApi().get("/organizations/count").expect(200).json().asInt())
                .isGreaterThan(1);
    }

    private static Organization organizationOf(TeamRealm realm, Member member) {
        JsonNode me = member.teamApi().get("/me").expect(200).json().get("organization");
        return realm.organization(me.get("alias").asText());
    }
}
