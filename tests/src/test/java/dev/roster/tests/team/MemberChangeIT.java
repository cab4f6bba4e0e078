package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An Admin changes names and roles of a team, and nothing that is out of their reach (R1, R5, R8, R9, R11, R69,
 * docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class MemberChangeIT {

    private TeamRealm realm;
    private Organization acme;
    private Organization globex;
    private Member admin;
    private Api asAdmin;

    @BeforeAll
    void givenATeam(TeamRealm realm, Organization acme, Organization globex) {
        this.realm = realm;
        this.acme = acme;
        this.globex = globex;
        admin = acme.member("admin");
        asAdmin = admin.teamApi();
    }

    @Test
    void namesAndRoleChangeAndTheNextTokenSaysSo() {
        Member member = acme.member("viewer");
        Tokens before = realm.signIn(member);

        JsonNode changed = asAdmin.put(
                        acme.user(member), Map.of("firstName", "Zoë", "lastName", "", "role", "technician"))
                .expect(200)
                .json();

        assertThat(changed.get("firstName").asText()).isEqualTo("Zoë");
        assertThat(changed.get("lastName").asText()).isEmpty();
        assertThat(changed.get("role").asText()).isEqualTo("technician");
        assertThat(acme.view(member)).isEqualTo(changed);
        assertThat(realm.user(member.id()).get("firstName").asText()).isEqualTo("Zoë");
        Tokens after = Tokens.of(realm.clients().app().refresh(before).expect(200));
        assertThat(after.claims().get("role").asText()).isEqualTo("technician");
    }

    @Test
    void whatIsNotSentStaysAsItIs() {
        Member member = acme.invite("viewer");

        JsonNode changed = asAdmin.put(acme.user(member), Map.of("firstName", "Ute"))
                .expect(200)
                .json();

        assertThat(changed.get("lastName").asText()).isEqualTo("Novak");
        assertThat(changed.get("role").asText()).isEqualTo("viewer");
        assertThat(changed.get("status").asText()).isEqualTo("invited");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"firstName": "", "role": "viewer"}               | invalid_name | firstName
            {"role": "viewer"}                                | invalid_name | firstName
            {"firstName": "A\\nB"}                            | invalid_name | firstName
            {"firstName": "A", "lastName": "B\\u2028C"}       | invalid_name | lastName
            {"firstName": "A", "role": "owner"}               | invalid_role | role
            {"firstName": "A", "role": "Admin"}               | invalid_role | role
            {"firstName": "A", "email": "x@y.test"}           | invalid_json | email
            {"firstName": "A", "status": "active"}            | invalid_json | status
            {"firstName": 5}                                  | invalid_json | firstName
            """)
    void whatCannotBeTakenIsRefusedByName(String body, String error, String field) {
        Member member = acme.invite("viewer");

        Answer refused = asAdmin.put(acme.user(member), Json.read(body)).expect(400);

        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.json().get("field").asText()).isEqualTo(field);
        assertThat(acme.view(member).get("firstName").asText()).isEqualTo("Jana");
    }

    @Test
    void nobodyChangesTheirOwnRoleButMaySendItUnchanged() {
        acme.member("admin");

        Answer refused = asAdmin.put(acme.user(admin), Map.of("firstName", "Ada", "role", "viewer"));

        assertThat(refused.expect(403).error()).isEqualTo("own_role");
        asAdmin.put(acme.user(admin), Map.of("firstName", "Ada", "role", "admin"))
                .expect(200);
        assertThat(acme.view(admin).get("firstName").asText()).isEqualTo("Ada");
    }

    @Test
    void ownRoleComesBeforeLastAdmin() {
        Member only = globex.member("admin");

        Answer refused = only.teamApi().put(globex.user(only), Map.of("firstName", "Ada", "role", "viewer"));

        assertThat(refused.expect(403).error()).isEqualTo("own_role");
    }

    @Test
    void theLastActiveAdminStaysOne(Organization initech) {
        Member only = initech.member("admin");
        initech.invite("admin");
        initech.member("admin").setEnabled(false);

        Answer refused = realm.teamApi().put(initech.user(only), Map.of("firstName", "A", "role", "viewer"));

        assertThat(refused.expect(409).error()).isEqualTo("last_admin");
        assertThat(initech.view(only).get("role").asText()).isEqualTo("admin");
        assertThat(initech.view(only).get("firstName").asText()).isEqualTo("Jana");
    }

    @Test
    void whoHasRightsToTheRealmIsProtected() {
        Member operator = acme.member("viewer");
        operator.grantRealmRight("view-events");

        Answer refused = asAdmin.put(acme.user(operator), Map.of("firstName", "Mallory", "role", "viewer"));

        assertThat(refused.expect(403).error()).isEqualTo("protected");
        assertThat(acme.view(operator).get("firstName").asText()).isEqualTo("Jana");
    }

    @Test
    void somebodyAddedOnKeycloaksOwnPagesIsAdoptedByARole() {
        Member added = acme.addedByKeycloak();
        assertThat(acme.view(added).get("role").isNull()).isTrue();
        added.passwordGrant().expect(400);
        asAdmin.put(acme.user(added), Map.of("firstName", "Still")).expect(200);
        added.passwordGrant().expect(400);

        JsonNode adopted = asAdmin.put(acme.user(added), Map.of("firstName", "Ad", "role", "viewer"))
                .expect(200)
                .json();

        assertThat(adopted.get("role").asText()).isEqualTo("viewer");
        assertThat(adopted.get("status").asText()).isEqualTo("active");
        added.passwordGrant().expect(200);
        assertThat(realm.keycloakApi()
                        .get("/organizations/" + acme.id() + "/members/" + added.id())
                        .expect(200)
                        .json()
                        .get("membershipType")
                        .asText())
                .isEqualTo("MANAGED");
    }

    @Test
    void somebodyOfAnotherOrganizationIsNotAdopted() {
        Member theirs = globex.member("viewer");
        Member halfTheirs = globex.addedByKeycloak();
        acme.add(theirs);
        acme.add(halfTheirs);

        for (Member foreign : new Member[] {theirs, halfTheirs}) {
            Answer refused = asAdmin.put(acme.user(foreign), Map.of("firstName", "Mine", "role", "viewer"));

            assertThat(refused.expect(403).error()).isEqualTo("protected");
        }
        assertThat(globex.view(theirs).get("role").asText()).isEqualTo("viewer");
        assertThat(globex.view(theirs).get("firstName").asText()).isEqualTo("Jana");
    }

    @Test
    void somebodyWithRightsToTheRealmIsNotAdopted() {
        Member operator = acme.addedByKeycloak();
        operator.grantRealmRight("manage-users");

        Answer refused = asAdmin.put(acme.user(operator), Map.of("firstName", "Mine", "role", "viewer"));

        assertThat(refused.expect(403).error()).isEqualTo("protected");
        assertThat(acme.view(operator).get("role").isNull()).isTrue();
    }
}
