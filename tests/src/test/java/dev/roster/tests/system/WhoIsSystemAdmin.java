package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.RowsOf;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The active Admins of that one organization are system admins, as long as they are, and nobody else (R4, R39, R41,
 * R64, docs/rules.md).
 */
abstract class WhoIsSystemAdmin {

    private final SystemServer system;
    private final TeamRealm ops;
    private final TeamRealm workspace;
    private final Member root;

    WhoIsSystemAdmin(SystemServer system) {
        this.system = system;
        this.ops = system.ops();
        this.workspace = system.workspace();
        this.root = system.root();
    }

    @Test
    void theTokenSaysSo() {
        JsonNode claims = ops.signIn(root).claims();

        assertThat(claims.get("system_admin").asBoolean()).isTrue();
        assertThat(claims.get("role").asText()).isEqualTo("admin");
        assertThat(claims.get("organization").has("ops")).isTrue();
        assertThat(root.teamApi()
                        .get("/me")
                        .expect(200)
                        .json()
                        .get("administers")
                        .asText())
                .isEqualTo("system");
    }

    @Test
    void whoIsDemotedLosesItAtTheNextCall() {
        Member other = system.own().member("admin");
        Api asOther = other.teamApi();
        asOther.get("/organizations/count").expect(200);

        root.teamApi()
                .put(system.own().user(other), Map.of("firstName", "Former", "role", "technician"))
                .expect(200);

        assertNoRights(asOther);
        assertThat(ops.signIn(other).claims().has("system_admin")).isFalse();
    }

    @Test
    void whoIsDeactivatedLosesItAtTheNextCall() {
        Member other = system.own().member("admin");
        Api asOther = other.teamApi();
        asOther.get("/organizations/count").expect(200);

        root.teamApi().post(system.own().user(other) + "/deactivate").expect(204);

        assertNoRights(asOther);
    }

    @Test
    void othersOfThatOrganizationAndAdminsElsewhereAreNone() {
        Member technician = system.own().member("technician");
        Member viewer = system.own().member("viewer");
        Member tenantAdmin = workspace.newOrganization().member("admin");

        for (Member member : new Member[] {technician, viewer}) {
            assertNoRights(member.teamApi());
            assertThat(ops.signIn(member).claims().has("system_admin")).isFalse();
        }
        assertThat(workspace.signIn(tenantAdmin).claims().has("system_admin")).isFalse();
        assertThat(tenantAdmin.teamApi().get(system.own().users()).status()).isEqualTo(404);
        assertNoRights(ops.teamApi(workspace.signIn(tenantAdmin).accessToken()));
    }

    @Test
    void aTokenOfAnotherRealmThatClaimsItMeansNothing() {
        Organization tenant = workspace.newOrganization();
        Member admin = tenant.member("admin");
        OidcClient claiming = clientThatClaims(workspace);

        Answer answer = claiming.token(
                Map.of("grant_type", "password", "username", admin.email(), "password", admin.password()));
        String token = answer.expect(200).json().get("access_token").asText();

        assertThat(Json.payload(token).get("system_admin").asBoolean()).isTrue();
        assertThat(workspace.teamApi(token).get("/organizations").expect(200).json())
                .hasSize(1);
        assertThat(workspace.teamApi(token).post(tenant.path() + "/suspend").status())
                .isEqualTo(403);
        assertThat(workspace
                        .teamApi(token)
                        .get(workspace.newOrganization().users())
                        .status())
                .isEqualTo(404);
        assertNoRights(ops.teamApi(token));
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
        assertThat(api.get(workspace.newOrganization().users()).status()).isEqualTo(404);
        assertThat(workspace.signIn(admin).claims().has("system_admin")).isFalse();
    }

    @Test
    void onlyMasterAdoptsAndOnlyOnce() {
        assertThat(root.teamApi().post("/adopt").expect(403).error()).isEqualTo("forbidden");
        assertThat(ops.teamApi().post("/adopt").expect(409).error()).isEqualTo("already_recorded");
        assertThat(workspace.teamApi().post("/adopt").expect(400).error()).isEqualTo("invalid_realm");
    }

    @Test
    void aSecondStartChangesNothing() {
        Map<String, Integer> before = rows();
        int mails = system.inbox().mailsTo(root.email()).size();

        system.restart();

        assertThat(rows()).isEqualTo(before);
        assertThat(system.inbox().mailsTo(root.email())).hasSize(mails);
        assertThat(root.teamApi().get("/organizations/count").expect(200).json().asInt())
                .isGreaterThanOrEqualTo(1);
    }

    /** Those of the privileged realm and of the tenants', once their mails are out. */
    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        for (TeamRealm realm : List.of(ops, workspace)) {
            Patience.await("the mails of " + realm.name())
                    .until(() -> system.server().inside().queuedMails(realm) == 0);
            RowsOf.realm(realm).counts().forEach((table, count) -> rows.put(realm.name() + ' ' + table, count));
        }
        return rows;
    }

    private static void assertNoRights(Api api) {
        assertThat(api.get("/organizations").status()).isIn(401, 403);
        assertThat(api.post("/organizations", Map.of("name", "X")).status()).isIn(401, 403);
    }

    /** A client of Keycloak's own making, whose tokens say what their owner would like to be. */
    private static OidcClient clientThatClaims(TeamRealm realm) {
        Map<String, Object> mapper = Map.of(
                "name",
                "claim",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name", "system_admin",
                        "claim.value", "true",
                        "jsonType.label", "boolean",
                        "access.token.claim", "true"));
        realm.keycloakApi()
                .post(
                        "/clients",
                        Map.of(
                                "clientId",
                                "claiming",
                                "publicClient",
                                true,
                                "directAccessGrantsEnabled",
                                true,
                                "attributes",
                                Map.of("roster.admin-api", "true"),
                                "protocolMappers",
                                List.of(mapper)))
                .expect(201);
        OidcClient direct = realm.clients().direct();
        return new OidcClient(direct.realm(), "claiming", direct.secret(), direct.redirectUri());
    }
}
