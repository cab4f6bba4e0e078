package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.AtOnce;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An Admin removes the second factors of a member who has lost them, and only these (R7, R27, docs/rules.md). */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class SecondFactorIT {

    private TeamRealm realm;
    private Organization acme;
    private Member admin;
    private Api asAdmin;

    @BeforeAll
    void givenATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
        asAdmin = admin.teamApi();
    }

    @Test
    void whoHasLostEverySecondFactorComesInByALinkAlone() {
        Member member = acme.member("viewer");
        Tokens tokens = realm.signIn(member);
        Factors factors = withAll(member);
        assertThat(new SecondFactorPage(openNewLink(member, 2)).asks()).isTrue();

        asAdmin.delete(path(member)).expect(204);

        assertThat(factors.types()).containsExactly("webauthn-passwordless");
        Mail mail = realm.server().inbox().await(member.email(), 3);
        assertThat(mail.subject()).isEqualTo("Your second factor at " + acme.name() + " was removed");
        assertThat(mail.text()).contains("An Admin has removed", "You didn’t expect this?");
        Page landed = openNewLink(member, 4);
        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        member.passwordGrant().expect(200);
        realm.clients().app().refresh(tokens).expect(200);
    }

    @Test
    void nothingHappensTwice() throws Exception {
        Member member = acme.member("viewer");
        withAll(member);

        AtOnce.all(2, one -> () -> asAdmin.delete(path(member)).expect(204));
        asAdmin.delete(path(member)).expect(204);

        List<JsonNode> events = StreamSupport.stream(realm.adminEvents().spliterator(), false)
                .filter(event -> event.get("resourcePath").asText().equals("team" + path(member)))
                .toList();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.get("operationType").asText()).isEqualTo("DELETE");
            assertThat(event.get("resourceType").asText()).isEqualTo("ROSTER_SECOND_FACTOR");
            assertThat(event.at("/authDetails/userId").asText()).isEqualTo(admin.id());
            JsonNode change = Json.read(event.get("representation").asText());
            assertThat(change.at("/organization/id").asText()).isEqualTo(acme.id());
            assertThat(change.at("/user/id").asText()).isEqualTo(member.id());
            assertThat(change.get("from"))
                    .isEqualTo(Json.read("{\"secondFactors\": [\"otp\", \"recovery-authn-codes\", \"webauthn\"]}"));
        });
        Patience.await("every mail").until(() -> realm.server().inside().queuedMails(realm) == 0);
        assertThat(realm.server().inbox().mailsTo(member.email()))
                .as("the invitation and one notice")
                .hasSize(2);
    }

    @Test
    void aUserSaysWithWhatTheyCanSignInAndTheListWhetherThereIsASecondFactor() {
        Member member = acme.member("viewer");
        Member other = acme.member("viewer");
        withAll(member);
        new Factors(other).addPasskey();

        assertThat(acme.view(member).get("credentials")).isEqualTo(Json.read("""
                {"password": true, "passkeys": 1, "securityKeys": 1, "otp": 1, "recoveryCodes": 1, "accounts": []}"""));
        assertThat(acme.view(other.withoutPassword()).get("credentials")).isEqualTo(Json.read("""
                {"password": false, "passkeys": 1, "securityKeys": 0, "otp": 0, "recoveryCodes": 0, "accounts": []}"""));
        assertThat(listed(member).get("secondFactor").asBoolean()).isTrue();
        assertThat(listed(other).get("secondFactor").asBoolean()).isFalse();
        assertThat(listed(member).has("credentials")).isFalse();
    }

    @Test
    void deactivatedMembersAndThoseOfASuspendedOrganizationLoseTheirsToo(Organization globex) {
        Member deactivated = globex.member("viewer");
        Member active = globex.member("viewer");
        Factors first = withAll(deactivated);
        Factors second = withAll(active);
        realm.teamApi().post(globex.user(deactivated) + "/deactivate").expect(204);
        globex.suspend(true);

        realm.teamApi().delete(globex.user(deactivated) + "/second-factor").expect(204);
        realm.teamApi().delete(globex.user(active) + "/second-factor").expect(204);

        assertThat(first.types()).containsExactly("webauthn-passwordless");
        assertThat(second.types()).containsExactly("webauthn-passwordless");
        globex.suspend(false);
        active.passwordGrant().expect(200);
        assertThat(deactivated.passwordGrant().status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void nobodyRemovesTheirOwnNotEvenWithRightsToTheRealm(Organization globex) {
        Member only = globex.member("admin");
        Api asOnly = only.teamApi();
        Factors factors = withAll(only);
        only.grantRealmRight("realm-admin");

        Answer refused = asOnly.delete(globex.user(only) + "/second-factor");

        assertThat(refused.expect(403).error()).isEqualTo("own_second_factor");
        assertThat(factors.types()).contains("otp", "recovery-authn-codes", "webauthn");
    }

    @Test
    void whoHasRightsToTheRealmIsProtected() {
        Member operator = acme.member("viewer");
        Factors factors = withAll(operator);
        operator.grantRealmRight("realm-admin");

        Answer refused = asAdmin.delete(path(operator));

        assertThat(refused.expect(403).error()).isEqualTo("protected");
        assertThat(factors.types()).contains("otp", "recovery-authn-codes", "webauthn");
    }

    @Test
    void anAdminOfAnotherOrganizationAndATechnicianRemoveNone(Organization globex) {
        Member member = acme.member("viewer");
        Factors factors = withAll(member);

        globex.member("admin").teamApi().delete(path(member)).expect(404);
        acme.member("technician").teamApi().delete(path(member)).expect(403);

        assertThat(factors.types()).contains("otp", "recovery-authn-codes", "webauthn");
    }

    private static Factors withAll(Member member) {
        member.addSecondFactor();
        Factors factors = new Factors(member);
        factors.addSecurityKey();
        factors.addRecoveryCodes();
        factors.addPasskey();
        return factors;
    }

    /** What the member sees who presses the link that an Admin sends now, their mail of that number. */
    private Page openNewLink(Member member, int number) {
        asAdmin.post(acme.user(member) + "/link").expect(202);
        Mail mail = realm.server().inbox().await(member.email(), number);
        return new LinkPage(realm.newBrowser().open(mail.link())).press();
    }

    private JsonNode listed(Member member) {
        JsonNode users = asAdmin.get(acme.users() + "?search=" + member.email())
                .expect(200)
                .json();
        assertThat(users).hasSize(1);
        return users.get(0);
    }

    private String path(Member member) {
        return acme.user(member) + "/second-factor";
    }
}
