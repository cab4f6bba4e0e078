package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What members and applications may know about a team, with a token of any client (R36, R73, docs/rules.md). */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class MemberApiIT {

    private TeamRealm realm;
    private Organization acme;
    private Organization globex;
    private Member admin;
    private Member technician;
    private Member viewer;

    @BeforeAll
    void givenTwoTeams(TeamRealm realm, Organization acme, Organization globex) {
        this.realm = realm;
        this.acme = acme;
        this.globex = globex;
        admin = acme.member("admin");
        technician = acme.member("technician");
        viewer = acme.member("viewer");
        acme.invite("technician");
        globex.member("technician");
    }

    @Test
    void everyMemberSeesThemselfByAnyClient() {
        for (Member member : List.of(admin, viewer)) {
            JsonNode me = api(token(member)).get("/me").expect(200).json();

            assertThat(me.get("id").asText()).isEqualTo(member.id());
            assertThat(me.at("/organization/alias").asText()).isEqualTo(acme.alias());
            assertThat(me.get("administers").asText()).isEqualTo("none");
        }
        JsonNode byTrusted =
                api(realm.signIn(admin).accessToken()).get("/me").expect(200).json();
        assertThat(byTrusted.get("administers").asText()).isEqualTo("organization");
    }

    @Test
    void workCanBeAssignedToActiveAdminsAndTechniciansOfOnesOwnOrganization() {
        Api asViewer = api(token(viewer));

        JsonNode all = asViewer.get("/assignees").expect(200).json();

        assertThat(all.findValuesAsText("id")).containsExactlyInAnyOrder(admin.id(), technician.id());
        assertThat(all.get(0).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("id", "firstName", "lastName", "email", "role");
        assertThat(asViewer.get("/assignees/count").expect(200).json().asInt()).isEqualTo(2);
        assertThat(ids(asViewer, "?role=technician")).containsExactly(technician.id());
        assertThat(ids(asViewer, "?role=viewer")).isEmpty();
        assertThat(ids(asViewer, "?search=" + admin.email())).containsExactly(admin.id());
        assertThat(ids(asViewer, "?max=1&first=1")).hasSize(1);
        assertThat(ids(asViewer, "?organization=" + acme.alias())).hasSize(2);
    }

    @Test
    void aDeactivatedTechnicianVanishes() {
        Member former = acme.member("technician");
        Api asViewer = api(token(viewer));
        assertThat(ids(asViewer, "")).contains(former.id());

        realm.teamApi().post(acme.user(former) + "/deactivate").expect(204);

        assertThat(ids(asViewer, "")).doesNotContain(former.id());
    }

    @Test
    void anotherOrganizationAnswersAsAnUnknownOne() {
        Api asViewer = api(token(viewer));

        Answer foreign = asViewer.get("/assignees?organization=" + globex.alias());

        assertThat(foreign.expect(404).text())
                .isEqualTo(
                        asViewer.get("/assignees?organization=none").expect(404).text());
    }

    @Test
    void aServiceAccountNeedsTheRoleAndNamesAnOrganization() {
        String token = realm.clients()
                .service()
                .token(Map.of("grant_type", "client_credentials"))
                .expect(200)
                .json()
                .get("access_token")
                .asText();
        Api application = api(token);
        assertThat(application
                        .get("/assignees?organization=" + acme.alias())
                        .expect(403)
                        .error())
                .isEqualTo("forbidden");

        grantReadTeam();

        assertThat(ids(application, "?organization=" + acme.alias())).contains(technician.id());
        assertThat(ids(application, "?organization=" + globex.alias())).hasSize(1);
        assertThat(application.get("/assignees").expect(400).json().get("field").asText())
                .isEqualTo("organization");
        application.get("/assignees?organization=none").expect(404);
        application.get("/me").expect(403);
    }

    @Test
    void whoIsNoActiveMemberGetsNothing() {
        Api nobody = Api.anonymous(address());
        assertThat(nobody.get("/me").expect(401).header("WWW-Authenticate")).hasValue("Bearer");
        nobody.get("/assignees").expect(401);
        api("made.up.token").get("/me").expect(401);
        Tokens tokens = realm.signIn(viewer);
        api(tokens.idToken()).get("/me").expect(401);
        api(tokens.refreshToken()).get("/me").expect(401);
        api(realm.server().admin().token()).get("/me").expect(401);

        Member former = acme.member("technician");
        Api asFormer = api(token(former));
        realm.teamApi().post(acme.user(former) + "/deactivate").expect(204);
        assertThat(asFormer.get("/me").status()).isIn(401, 403);
        assertThat(asFormer.get("/assignees").status()).isIn(401, 403);
    }

    @Test
    void parametersThatMakeNoSenseAreRefused() {
        Api asViewer = api(token(viewer));

        for (String query : List.of("max=101", "first=-1", "role=owner")) {
            assertThat(asViewer.get("/assignees?" + query).expect(400).error()).isEqualTo("invalid_parameter");
        }
    }

    @Test
    void onlyTheOriginOfTheTokensClientMayRead() {
        String origin =
                "http://localhost:" + realm.server().application().home("x").getPort();
        Api app = api(realm.signIn(viewer).accessToken());

        assertThat(app.from(origin).get("/me").expect(200).header("Access-Control-Allow-Origin"))
                .hasValue(origin);
        assertThat(app.from("http://evil.test").get("/me").expect(403).header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(realm.teamApi(realm.signIn(admin).accessToken())
                        .from("http://evil.test")
                        .get("/me")
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private void grantReadTeam() {
        Api keycloak = realm.keycloakApi();
        String roster =
                keycloak.get("/clients?clientId=roster").json().at("/0/id").asText();
        String service =
                keycloak.get("/clients?clientId=service").json().at("/0/id").asText();
        JsonNode role = keycloak.get("/clients/" + roster + "/roles/read-team")
                .expect(200)
                .json();
        String account = keycloak.get("/clients/" + service + "/service-account-user")
                .expect(200)
                .json()
                .get("id")
                .asText();
        keycloak.post("/users/" + account + "/role-mappings/clients/" + roster, List.of(role))
                .expect(204);
    }

    private static List<String> ids(Api api, String query) {
        return api.get("/assignees" + query).expect(200).json().findValuesAsText("id");
    }

    private String token(Member member) {
        return realm.signIn(realm.newBrowser(), realm.clients().stranger(), member)
                .accessToken();
    }

    private Api api(String token) {
        return Api.with(address(), token);
    }

    private URI address() {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/team");
    }
}
