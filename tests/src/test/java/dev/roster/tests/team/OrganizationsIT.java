package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import dev.roster.tests.testbed.UsedUpLimit;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tenants: made with their first Admin, renamed, suspended and resumed; and one's own name. */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class OrganizationsIT {

    private TeamRealm realm;
    private Organization acme;
    private Member admin;

    @BeforeAll
    void givenAnOrganization(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
    }

    @Test
    void aNewTenantHasItsFirstAdminInvited() {
        Answer made = realm.teamApi().post("/organizations", tenant("Müller & Söhne", "first@muller.test"));

        JsonNode organization = made.expect(201).json();
        assertThat(organization.get("alias").asText()).isEqualTo("muller-sohne");
        assertThat(organization.get("name").asText()).isEqualTo("Müller & Söhne");
        assertThat(organization.get("realm").asText()).isEqualTo(realm.name());
        assertThat(organization.at("/members/invited").asInt()).isEqualTo(1);
        String path = "/organizations/" + organization.get("id").asText();
        assertThat(made.header("Location").orElseThrow()).endsWith("/team" + path);
        assertThat(realm.teamApi().get(path).expect(200).json()).isEqualTo(organization);
        JsonNode users = realm.teamApi().get(path + "/users").expect(200).json();
        assertThat(users.at("/0/role").asText()).isEqualTo("admin");
        assertThat(realm.server().inbox().await("first@muller.test").subject()).contains("Müller");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": " ", "admin": ADMIN}                            | 400 | invalid_name  | name
            {"admin": ADMIN}                                         | 400 | invalid_name  | name
            {"name": "a\\nb", "admin": ADMIN}                        | 400 | invalid_name  | name
            {"name": "New", "alias": "a b", "admin": ADMIN}          | 400 | invalid_alias | alias
            {"name": "New", "alias": "", "admin": ADMIN}             | 400 | invalid_alias | alias
            {"name": "日本", "admin": ADMIN}                          | 400 | invalid_alias | alias
            {"name": "New", "realm": "master", "admin": ADMIN}       | 400 | invalid_realm | realm
            {"name": "New"}                                          | 400 | invalid_email | email
            {"name": "New", "admin": {"email": "x"}}                 | 400 | invalid_email | email
            {"name": "New", "admin": {"email": "x@new.test"}}        | 400 | invalid_name  | firstName
            {"name": "New", "enabled": true, "admin": ADMIN}         | 400 | invalid_json  | enabled
            {"name": "New", "alias": "TAKEN", "admin": ADMIN}        | 409 | alias_taken   | alias
            {"name": "ORGANIZATION NAME", "admin": ADMIN}            | 409 | name_taken    | name
            {"name": "New", "admin": {"email": "HELD", "firstName": "A"}} | 409 | email_taken | email
            """)
    void whatCannotBeMadeLeavesNothing(String body, int status, String error, String field) {
        String json = body.replace("ADMIN", "{\"email\": \"x@new.test\", \"firstName\": \"A\"}")
                .replace("ORGANIZATION NAME", acme.name().toUpperCase(Locale.ROOT))
                .replace("TAKEN", acme.alias())
                .replace("HELD", admin.email());
        int before = count();

        Answer refused = realm.teamApi().post("/organizations", Json.read(json)).expect(status);

        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.json().get("field").asText()).isEqualTo(field);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void overTheLimitOfLinksNoTenantIsMade() {
        String email = acme.newAddress("flooded");
        UsedUpLimit.write(realm, "LINKS_PER_ADDRESS", email, 50);
        int before = count();

        Answer refused = realm.teamApi().post("/organizations", tenant("One too many", email));

        assertThat(refused.expect(429).error()).isEqualTo("too_many_links");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void withoutAMailServerNoTenantIsMade(Server server) {
        TeamRealm other = TeamRealm.createWithoutMail(server);

        Answer refused = other.teamApi().post("/organizations", tenant("New", "x@new.test"));

        assertThat(refused.expect(409).error()).isEqualTo("mail_not_configured");
        assertThat(other.keycloakApi().get("/organizations").expect(200).json()).isEmpty();
    }

    @Test
    void anAdminRenamesTheirOwnAndTheAliasStays() {
        Organization mine = realm.newOrganization();
        Api asAdmin = mine.member("admin").teamApi();

        JsonNode renamed = asAdmin.put(mine.path(), Map.of("name", " Mine & Co "))
                .expect(200)
                .json();

        assertThat(renamed.get("name").asText()).isEqualTo("Mine & Co");
        assertThat(renamed.get("alias").asText()).isEqualTo(mine.alias());
        asAdmin.put(mine.path(), Map.of("name", "MINE & CO")).expect(200);
        assertThat(asAdmin.put(mine.path(), Map.of("name", acme.name()))
                        .expect(409)
                        .error())
                .isEqualTo("name_taken");
        assertThat(asAdmin.put(mine.path(), Map.of("name", "")).expect(400).error())
                .isEqualTo("invalid_name");
        assertThat(asAdmin.put(mine.path(), Map.of("name", "x", "alias", "y"))
                        .expect(400)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("alias");
    }

    @Test
    void everyMemberChangesTheirOwnNameAndNothingElse() {
        Member viewer = acme.member("viewer");
        Api asViewer = viewer.teamApi();

        JsonNode me = asViewer.put("/me", Map.of("firstName", "Vera", "lastName", "Vu"))
                .expect(200)
                .json();

        assertThat(me.get("firstName").asText()).isEqualTo("Vera");
        assertThat(me.at("/organization/id").asText()).isEqualTo(acme.id());
        assertThat(acme.view(viewer).get("lastName").asText()).isEqualTo("Vu");
        assertThat(asViewer.put("/me", Map.of("firstName", "")).expect(400).error())
                .isEqualTo("invalid_name");
        assertThat(asViewer.put("/me", Map.of("firstName", "V", "role", "admin"))
                        .expect(400)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("role");
    }

    @Test
    void aSuspendedOrganizationIsStillManagedByOperators() {
        Organization globex = realm.newOrganization();
        Member only = globex.member("admin");
        Member viewer = globex.member("viewer");
        Member invitee = globex.invite("viewer");
        Api asFormerAdmin = only.teamApi();
        Api operator = realm.teamApi();
        globex.suspend(true);
        operator.post(globex.path() + "/suspend").expect(204);

        assertThat(asFormerAdmin.get(globex.users()).status()).isIn(401, 403);
        assertThat(viewer.passwordGrant().status()).isGreaterThanOrEqualTo(400);
        assertThat(operator.get(globex.path()).expect(200).json().get("enabled").asBoolean())
                .isFalse();
        assertThat(operator.get(globex.users()).expect(200).json()).hasSize(3);
        operator.get(globex.user(viewer)).expect(200);
        operator.put(globex.path(), Map.of("name", "Renamed while suspended")).expect(200);
        operator.put(globex.user(viewer), Map.of("firstName", "V", "role", "technician"))
                .expect(200);
        operator.put(globex.user(viewer) + "/password", Map.of("password", "set while suspended"))
                .expect(204);
        operator.post(globex.user(viewer) + "/deactivate").expect(204);
        operator.post(globex.user(viewer) + "/reactivate").expect(204);
        assertThat(operator.post(globex.user(viewer) + "/link").expect(409).error())
                .isEqualTo("suspended");
        assertThat(operator.post(globex.users(), Organization.invitation(globex.newAddress("x"), "viewer"))
                        .expect(409)
                        .error())
                .isEqualTo("suspended");
        assertThat(operator.put(globex.user(only), Map.of("firstName", "A", "role", "viewer"))
                        .expect(409)
                        .error())
                .isEqualTo("last_admin");
        operator.delete(globex.user(invitee)).expect(204);

        globex.suspend(false);
        operator.post(globex.path() + "/resume").expect(204);

        assertThat(globex.view(viewer).get("role").asText()).isEqualTo("technician");
        assertThat(globex.view(viewer).get("firstName").asText()).isEqualTo("V");
        new Member(realm, viewer.id(), viewer.email(), "set while suspended")
                .passwordGrant()
                .expect(200);
        only.passwordGrant().expect(200);
    }

    private int count() {
        return realm.teamApi().get("/organizations/count").expect(200).json().asInt();
    }

    private static Map<String, Object> tenant(String name, String email) {
        return Map.of("name", name, "admin", Map.of("email", email, "firstName", "First", "lastName", "Admin"));
    }
}
