package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.access.Endpoints.Endpoint;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Deny by default: who gets what at each endpoint of the API for administrators (R3, R4, R67, R68, R70, docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class CallerIT {

    private TeamRealm realm;
    private Organization acme;
    private Organization globex;
    private String otherRealmsOrganization;
    private String otherRealmsUser;
    private Member member;
    private Callers callers;

    @BeforeAll
    void givenEverybody(TeamRealm realm, Organization acme, Organization globex) {
        this.realm = realm;
        this.acme = acme;
        this.globex = globex;
        Organization elsewhere = TeamRealm.create(realm.server()).newOrganization();
        otherRealmsOrganization = elsewhere.id();
        otherRealmsUser = elsewhere.invite("viewer").id();
        member = acme.member("viewer");
        callers = new Callers(realm, acme, globex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            caller                                        | me  | PUT me | lists | create | operate | organization | users | switch
            nobody                                        | 401 | 401    | 401   | 401    | 401     | 401          | 401 | 401
            somebody with a made-up token                 | 401 | 401    | 401   | 401    | 401     | 401          | 401 | 401
            admin with an ID token                        | 401 | 401    | 401   | 401    | 401     | 401          | 401 | 401
            deactivated admin                             | 401 | 401    | 401   | 401    | 401     | 401          | 401 | 401
            viewer                                        | yes | yes    | 403   | 403    | 403     | 403          | 403 | 403
            technician                                    | yes | yes    | 403   | 403    | 403     | 403          | 403 | 403
            demoted admin                                 | yes | yes    | 403   | 403    | 403     | 403          | 403 | 403
            admin                                         | yes | yes    | yes   | 403    | 403     | yes          | yes | 403
            admin of another organization                 | yes | yes    | yes   | 403    | 404     | 404          | 404 | 403
            admin by a client that may not                | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            user without a role                           | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            user of master without a role                 | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            admin of another realm                        | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            service account                               | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            half an administrator of the realm            | 403 | 403    | 403   | 403    | 403     | 403          | 403 | 403
            Keycloak administrator of the realm           | yes | 403    | yes   | yes    | yes     | yes          | yes | 403
            Keycloak administrator who manages the realm  | yes | 403    | yes   | yes    | yes     | yes          | yes | yes
            administrator of master                       | yes | 403    | yes   | yes    | yes     | yes          | yes | yes
            """)
    void getsWhatTheyMayAndNothingElse(
            String caller,
            String me,
            String renameMe,
            String lists,
            String create,
            String operate,
            String organization,
            String users,
            String onOff) {
        Api api = callers.api(caller);
        SoftAssertions answers = new SoftAssertions();
        check(answers, api, me, List.of(Endpoints.me()));
        check(answers, api, renameMe, List.of(Endpoints.renameMe()));
        check(answers, api, lists, Endpoints.lists());
        check(answers, api, create, List.of(Endpoints.create(acme)));
        check(answers, api, create, Endpoints.homes());
        check(answers, api, operate, Endpoints.operations(acme.id()));
        check(answers, api, organization, Endpoints.ofOrganization(acme, acme.id()));
        check(answers, api, users, Endpoints.ofUser(acme, member, this::invitee));
        check(answers, api, onOff, Endpoints.ofSwitch());
        answers.assertAll();
    }

    private static void check(SoftAssertions answers, Api api, String expected, List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            int status = expected.equals("yes") ? endpoint.success() : Integer.parseInt(expected);
            Answer answer = endpoint.call().apply(api);
            answers.assertThat(answer.status())
                    .as("%s: %s", endpoint, answer.text())
                    .isEqualTo(status);
            if (status == 403) {
                answers.assertThat(answer.error()).as(endpoint.name()).isIn("forbidden", "HTTP 403 Forbidden");
            }
        }
    }

    @Test
    void aForeignIdAnswersAsAnUnknownOneByteForByteInEveryCall() {
        Api admin = callers.api("admin");
        String foreignUser = callers.foreignAdmin().id();
        String mine = acme.id();
        String theirs = globex.id();
        Answer unknown =
                admin.get("/organizations/" + mine + "/users/no-such-id").expect(404);
        SoftAssertions answers = new SoftAssertions();
        for (String organization : List.of(theirs, otherRealmsOrganization, "no-such-id")) {
            Stream.of(
                            Endpoints.operations(organization),
                            Endpoints.ofOrganization(acme, organization),
                            Endpoints.ofUser(organization, foreignUser, () -> foreignUser),
                            Endpoints.ofUser(organization, member.id(), member::id),
                            Endpoints.ofUser(organization, "no-such-id", () -> "no-such-id"))
                    .flatMap(List::stream)
                    .forEach(endpoint ->
                            assertUnknown(answers, endpoint, endpoint.call().apply(admin), unknown));
        }
        for (String user : List.of(foreignUser, otherRealmsUser, "no-such-id")) {
            Endpoints.ofUser(mine, user, () -> user)
                    .forEach(endpoint ->
                            assertUnknown(answers, endpoint, endpoint.call().apply(admin), unknown));
        }
        answers.assertAll();
    }

    @Test
    void whoIsUnknownIsSoBeforeTheBodyIsRead() {
        Api admin = callers.api("admin");

        for (String user : List.of(callers.foreignAdmin().id(), "no-such-id")) {
            String path = acme.users() + "/" + user;
            admin.put(path, Map.of("nonsense", 1)).expect(404);
            admin.put(path + "/password", Map.of("nonsense", 1)).expect(404);
        }
    }

    @Test
    void anOrganizationOfAnotherRealmIsUnknownToOperatorsToo() {
        Api operator = callers.api("administrator of master");
        Answer unknown = operator.get("/organizations/no-such-id").expect(404);
        SoftAssertions answers = new SoftAssertions();
        for (Endpoint endpoint : Endpoints.ofOrganization(acme, otherRealmsOrganization)) {
            assertUnknown(answers, endpoint, endpoint.call().apply(operator), unknown);
        }
        answers.assertAll();
    }

    private static void assertUnknown(SoftAssertions answers, Endpoint endpoint, Answer answer, Answer unknown) {
        answers.assertThat(answer.status()).as(endpoint.name()).isEqualTo(404);
        answers.assertThat(answer.text()).as(endpoint.name()).isEqualTo(unknown.text());
        answers.assertThat(answer.headers().keySet())
                .as(endpoint.name())
                .isEqualTo(unknown.headers().keySet());
    }

    private String invitee() {
        return acme.invite("viewer").id();
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
