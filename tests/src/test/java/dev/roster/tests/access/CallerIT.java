package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deny by default: who gets what at each endpoint of the API for administrators. */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class CallerIT {

    private TeamRealm realm;
    private Organization acme;
    private Member member;
    private Callers callers;

    @BeforeAll
    void givenEverybody(TeamRealm realm, Organization acme, Organization globex) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("viewer");
        callers = new Callers(realm, acme, globex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            caller                              | me  | organizations | count | users | count | user | invite
            nobody                              | 401 | 401           | 401   | 401   | 401   | 401  | 401
            somebody with a made-up token       | 401 | 401           | 401   | 401   | 401   | 401  | 401
            admin with an ID token              | 401 | 401           | 401   | 401   | 401   | 401  | 401
            viewer                              | 200 | 403           | 403   | 403   | 403   | 403  | 403
            technician                          | 200 | 403           | 403   | 403   | 403   | 403  | 403
            admin                               | 200 | 200           | 200   | 200   | 200   | 200  | 201
            admin of another organization       | 200 | 200           | 200   | 404   | 404   | 404  | 404
            admin by a client that may not      | 403 | 403           | 403   | 403   | 403   | 403  | 403
            user without a role                 | 403 | 403           | 403   | 403   | 403   | 403  | 403
            user of master without a role       | 403 | 403           | 403   | 403   | 403   | 403  | 403
            admin of another realm              | 403 | 403           | 403   | 403   | 403   | 403  | 403
            service account                     | 403 | 403           | 403   | 403   | 403   | 403  | 403
            half an administrator of the realm  | 403 | 403           | 403   | 403   | 403   | 403  | 403
            Keycloak administrator of the realm | 200 | 200           | 200   | 200   | 200   | 200  | 201
            administrator of master             | 200 | 200           | 200   | 200   | 200   | 200  | 201
            """)
    void gets(
            String caller,
            int me,
            int organizations,
            int organizationCount,
            int users,
            int count,
            int user,
            int invite) {
        Api api = callers.api(caller);
        SoftAssertions answers = new SoftAssertions();
        answers.assertThat(api.get("/me").status()).as("GET /me").isEqualTo(me);
        answers.assertThat(api.get("/organizations").status())
                .as("GET /organizations")
                .isEqualTo(organizations);
        answers.assertThat(api.get("/organizations/count").status())
                .as("GET /organizations/count")
                .isEqualTo(organizationCount);
        answers.assertThat(api.get(acme.users()).status()).as("GET users").isEqualTo(users);
        answers.assertThat(api.get(acme.users() + "/count").status())
                .as("GET users/count")
                .isEqualTo(count);
        answers.assertThat(api.get(acme.users() + "/" + member.id()).status())
                .as("GET user")
                .isEqualTo(user);
        answers.assertThat(api.post(acme.users(), Organization.invitation(acme.newAddress("x"), "viewer"))
                        .status())
                .as("POST users")
                .isEqualTo(invite);
        answers.assertAll();
    }

    @Test
    void aForeignUserAnswersAsAnUnknownOne() {
        Api globex = callers.api("admin of another organization");
        Api admin = callers.api("admin");
        String foreign = callers.foreignAdmin().id();

        String unknownUser = admin.get(acme.users() + "/no-such-id").expect(404).text();

        assertThat(admin.get(acme.users() + "/" + foreign).expect(404).text()).isEqualTo(unknownUser);
        assertThat(globex.get(acme.users() + "/" + member.id()).expect(404).text())
                .isEqualTo(unknownUser);
        assertThat(globex.get("/organizations/no-such-id/users").expect(404).text())
                .isEqualTo(unknownUser);
    }

    @Test
    void meSaysWhoAsks() {
        JsonNode admin = callers.api("admin").get("/me").expect(200).json();
        JsonNode viewer = callers.api("viewer").get("/me").expect(200).json();
        JsonNode operator =
                callers.api("administrator of master").get("/me").expect(200).json();

        assertThat(admin.get("administers").asText()).isEqualTo("organization");
        assertThat(admin.get("role").asText()).isEqualTo("admin");
        assertThat(admin.get("organization").get("id").asText()).isEqualTo(acme.id());
        assertThat(admin.get("organization").get("alias").asText()).isEqualTo(acme.alias());
        assertThat(admin.get("organization").get("name").asText()).isEqualTo(acme.name());
        assertThat(viewer.get("administers").asText()).isEqualTo("none");
        assertThat(operator.get("administers").asText()).isEqualTo("realm");
    }

    @Test
    void anAdminSeesTheirOwnOrganizationOnly() {
        JsonNode all = callers.api("admin").get("/organizations").expect(200).json();

        assertThat(all).hasSize(1);
        JsonNode only = all.get(0);
        assertThat(only.get("id").asText()).isEqualTo(acme.id());
        assertThat(only.get("realm").asText()).isEqualTo(realm.name());
        assertThat(only.get("enabled").asBoolean()).isTrue();
        assertThat(only.get("system").asBoolean()).isFalse();
        assertThat(only.get("members").get("active").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(callers.api("admin")
                        .get("/organizations/count")
                        .expect(200)
                        .json()
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anExpiredTokenIsNone() {
        Api admin = callers.freshAdmin();
        realm.server().clock().advance(Duration.ofHours(1));

        assertThat(admin.get(acme.users()).status()).isEqualTo(401);
    }

    @Test
    void aDisabledAdminIsOutAtOnce() {
        Member former = acme.member("admin");
        Api api = former.teamApi();
        api.get(acme.users()).expect(200);

        former.setEnabled(false);

        assertThat(api.get(acme.users()).status()).isIn(401, 403);
        assertThat(api.get("/me").status()).isIn(401, 403);
    }
}
