package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A grant that cannot ask for a second factor gives no token to whoever has one (R25, docs/rules.md). */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class UnaskedFactorIT {

    private final Phone phone = new Phone();
    private TeamRealm realm;
    private EveryGrant client;
    private Organization acme;
    private Member member;
    private Factors factors;

    @BeforeAll
    void givenAClientWithEveryGrant(TeamRealm realm) {
        this.realm = realm;
        client = new EveryGrant(realm, phone.address());
    }

    @BeforeEach
    void givenAMember(Organization acme) {
        this.acme = acme;
        member = acme.member("technician");
        factors = new Factors(member);
    }

    @AfterAll
    void hangUp() {
        phone.close();
    }

    @Test
    void aPasswordAloneIsEnoughForWhoeverHasNoSecondFactor() {
        member.passwordGrant().expect(200);
    }

    @Test
    void noPasswordAloneGetsRoundASecurityKey() {
        factors.addSecurityKey();

        assertRefused(member.passwordGrant());
    }

    @Test
    void noPasswordAloneGetsRoundRecoveryCodes() {
        factors.addRecoveryCodes();

        assertRefused(member.passwordGrant());
    }

    @Test
    void noneIsAskedForByAnotherSpellingOfTheAddress() {
        factors.addSecurityKey();

        for (String path : new String[] {"/token/", "/token;x=/login-actions/authenticate"}) {
            Answer answer = direct().post(path, password(Map.of()));

            assertThat(answer.text()).as(path).doesNotContain("access_token");
        }
    }

    @Test
    void aCodeOfThePhoneIsEnoughAlsoBesideAKey() {
        member.addSecondFactor();
        factors.addSecurityKey();

        direct().token(password(Map.of("otp", member.secondFactorCode()))).expect(200);
        member.passwordGrant().expect(400);
    }

    @Test
    void aPasswordThatAnAdminHasSetIsNotEnoughEither() {
        factors.addSecurityKey();
        Member admin = acme.member("admin");
        String fresh = "an entirely new password";
        admin.teamApi()
                .put(acme.user(member) + "/password", Map.of("password", fresh))
                .expect(204);

        assertRefused(new Member(realm, member.id(), member.email(), fresh).passwordGrant());
    }

    @Test
    void aSignInThatWasApprovedElsewhereIsRefused() {
        factors.addSecurityKey();
        Answer request = client.backchannel(member);
        phone.approve(client.client().realm());

        assertRefused(client.pollBackchannel(request));
    }

    @Test
    void whatAPasswordBeganBeforeTheFactorWasThereGoesOn() {
        Tokens tokens = client.password(member);
        Tokens offline = client.offline(member);
        factors.addSecurityKey();

        client.client().refresh(tokens).expect(200);
        client.client().refresh(offline).expect(200);
        client.exchange(tokens.accessToken()).expect(200);
    }

    @Test
    void adminCliIsForAdministratorsOfTheRealmAlone() {
        OidcClient cli = new OidcClient(
                realm.clients().realm(),
                "admin-cli",
                Optional.empty(),
                realm.clients().app().redirectUri());

        assertRefused(cli.token(password(Map.of())));

        member.grantRealmRight("manage-users");
        assertRefused(cli.token(password(Map.of())));
        member.grantRealmRight("manage-organizations");
        Tokens tokens = Tokens.of(cli.token(password(Map.of())).expect(200));
        cli.refresh(tokens).expect(200);
        factors.addSecurityKey();
        assertThat(cli.token(password(Map.of())).status()).isEqualTo(400);
    }

    @Test
    void whereRosterIsOffAdminCliIsAsKeycloakHasIt() {
        TeamRealm plain = TeamRealm.plain(realm.server());
        Member user = plain.newUser("some@body.test");

        new OidcClient(
                        plain.clients().realm(),
                        "admin-cli",
                        Optional.empty(),
                        plain.clients().app().redirectUri())
                .token(Map.of("grant_type", "password", "username", user.email(), "password", user.password()))
                .expect(200);
    }

    private OidcClient direct() {
        return realm.clients().direct();
    }

    private Map<String, String> password(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(Map.of(
                "grant_type",
                "password",
                "scope",
                "openid",
                "username",
                member.email(),
                "password",
                member.password()));
        return all;
    }

    private void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_grant");
        assertThat(member.sessions())
                .as("the session of the invitation alone")
                .extracting(session -> session.get("clients").toString())
                .allMatch(clients -> clients.contains("\"app\""));
    }
}
