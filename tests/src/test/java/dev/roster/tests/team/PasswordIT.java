package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An Admin sets passwords in their organization without the current one, and opens nothing else by it (R9, R34, R35,
 * docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class PasswordIT {

    private static final String NEW = "an entirely new one";

    private TeamRealm realm;
    private Organization acme;
    private Api asAdmin;

    @BeforeAll
    void givenATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        asAdmin = acme.member("admin").teamApi();
    }

    @Test
    void theNewPasswordWorksTheOldOneDoesNotAndSessionsStay() {
        Member member = acme.member("viewer");
        Tokens tokens = realm.signIn(member);

        asAdmin.put(path(member), Map.of("password", NEW)).expect(204);

        realm.clients().app().refresh(tokens).expect(200);
        member.passwordGrant().expect(400);
        withPassword(member, NEW).passwordGrant().expect(200);
        assertThat(acme.view(member).get("hasPassword").asBoolean()).isTrue();
    }

    @Test
    void aPasswordOpensNothingForAnInvitedMemberAndTheirLinkStaysGood() {
        Member invitee = withPassword(acme.invite("admin"), NEW);
        URI link = realm.server().inbox().await(invitee.email()).link();

        asAdmin.put(path(invitee), Map.of("password", NEW)).expect(204);

        invitee.passwordGrant().expect(400);
        assertThat(acme.view(invitee).get("status").asText()).isEqualTo("invited");
        new LinkPage(realm.newBrowser().open(link)).press();
        invitee.passwordGrant().expect(200);
    }

    @Test
    void aPasswordNeverReactivates() {
        Member member = acme.member("viewer");
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);

        asAdmin.put(path(member), Map.of("password", NEW)).expect(204);

        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");
        assertThat(withPassword(member, NEW).passwordGrant().status()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"password": "1234567"} | 400 | password_policy | minimum length 8
            {"password": ""}        | 400 | password_policy | minimum length 8
            {}                      | 400 | password_policy | minimum length 8
            {"password": 12345678}  | 400 | invalid_json    | expected
            {"password": "long enough", "temporary": true} | 400 | invalid_json | expected
            """)
    void whatThePolicyRefusesIsRefusedInItsWords(String body, int status, String error, String words) {
        Member member = acme.invite("viewer");

        Answer refused = asAdmin.put(path(member), Json.read(body));

        assertThat(refused.expect(status).error()).isEqualTo(error);
        assertThat(refused.json().get("errorMessage").asText()).contains(words);
        assertThat(acme.view(member).get("hasPassword").asBoolean()).isFalse();
    }

    @Test
    void theEmailIsNoPassword() {
        Member member = acme.invite("viewer");

        Answer refused = asAdmin.put(path(member), Map.of("password", member.email()));

        assertThat(refused.expect(400).error()).isEqualTo("password_policy");
        assertThat(refused.json().get("errorMessage").asText()).contains("must not be equal to");
    }

    @Test
    void whoHasRightsToTheRealmIsProtected() {
        Member operator = acme.member("viewer");
        operator.grantRealmRight("realm-admin");

        Answer refused = asAdmin.put(path(operator), Map.of("password", NEW));

        assertThat(refused.expect(403).error()).isEqualTo("protected");
        operator.passwordGrant().expect(200);
    }

    private String path(Member member) {
        return acme.user(member) + "/password";
    }

    private static Member withPassword(Member member, String password) {
        return new Member(member.realm(), member.id(), member.email(), password);
    }
}
