package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
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

/**
 * Deactivating closes every door at once; reactivating opens none that was open before (R6, R36, R37, docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class DeactivationIT {

    private TeamRealm realm;
    private Organization acme;
    private Member admin;

    @BeforeAll
    void givenATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
    }

    @Test
    void everyDoorIsClosedAtOnceAndStaysClosedForWhatWasOpenBefore() {
        Member member = acme.member("viewer");
        OidcClient app = realm.clients().app();
        Browser browser = realm.newBrowser();
        Tokens tokens = realm.signIn(browser, app, member);
        Tokens offline = offlineTokens(member);
        AuthorizationRequest unredeemed = app.signIn();
        Page code = browser.open(unredeemed.address());
        Api asAdmin = admin.teamApi();

        asAdmin.post(acme.user(member) + "/deactivate").expect(204);

        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");
        assertThat(acme.view(member).get("role").asText()).isEqualTo("viewer");
        assertClosed(tokens, offline, browser);
        assertThat(member.passwordGrant().status()).isGreaterThanOrEqualTo(400);
        assertThat(signInByPassword(member).isElsewhere()).isFalse();

        asAdmin.post(acme.user(member) + "/reactivate").expect(204);

        assertThat(acme.view(member).get("status").asText()).isEqualTo("active");
        assertClosed(tokens, offline, browser);
        assertThat(unredeemed.tryRedeem(code).status()).isEqualTo(400);
        assertThat(signInByPassword(member).isElsewhere()).isTrue();
    }

    @Test
    void whoIsReactivatedComesInAtOnceAndWithNothingFromBefore() {
        Member member = acme.member("viewer");
        OidcClient app = realm.clients().app();
        Api asAdmin = admin.teamApi();

        for (int again = 0; again < 3; again++) {
            Tokens before = realm.signIn(member);
            asAdmin.post(acme.user(member) + "/deactivate").expect(204);
            asAdmin.post(acme.user(member) + "/reactivate").expect(204);
            long now = realm.server().clock().now().getEpochSecond();

            member.passwordGrant().expect(200);
            app.refresh(realm.signIn(member)).expect(200);
            assertThat(realm.user(member.id()).get("notBefore").asLong())
                    .as("what is issued in the second of the answer is good")
                    .isLessThanOrEqualTo(now);
            assertThat(app.refresh(before).status()).isEqualTo(400);
            assertThat(app.userinfo(before.accessToken()).status()).isEqualTo(401);
        }
    }

    @Test
    void anOutstandingLinkIsDeadForGood() {
        Member invitee = acme.invite("viewer");
        URI link = realm.server().inbox().await(invitee.email()).link();
        Api asAdmin = admin.teamApi();

        asAdmin.post(acme.user(invitee) + "/deactivate").expect(204);
        asAdmin.post(acme.user(invitee) + "/reactivate").expect(204);

        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();
        assertThat(acme.view(invitee).get("status").asText()).isEqualTo("invited");
    }

    @Test
    void aMemberWhomKeycloaksOwnPagesSwitchedOffGetsNothingBackEither() {
        Member member = acme.member("viewer");
        Tokens tokens = realm.signIn(member);
        member.setEnabled(false);
        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");

        admin.teamApi().post(acme.user(member) + "/reactivate").expect(204);

        assertThat(realm.clients().app().refresh(tokens).status()).isEqualTo(400);
        assertThat(member.sessions()).isEmpty();
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        Member member = acme.member("viewer");
        Tokens tokens = realm.signIn(member);
        Api asAdmin = admin.teamApi();

        asAdmin.post(acme.user(member) + "/reactivate").expect(204);

        realm.clients().app().refresh(tokens).expect(200);
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);
    }

    @Test
    void nobodyDeactivatesThemselfAndThatComesBeforeLastAdmin(Organization globex) {
        Member only = globex.member("admin");

        Answer refused = only.teamApi().post(globex.user(only) + "/deactivate");

        assertThat(refused.expect(403).error()).isEqualTo("own_deactivation");
    }

    @Test
    void theLastActiveAdminIsNotDeactivated(Organization globex) {
        Member only = globex.member("admin");
        globex.invite("admin");

        Answer refused = realm.teamApi().post(globex.user(only) + "/deactivate");

        assertThat(refused.expect(409).error()).isEqualTo("last_admin");
        assertThat(globex.view(only).get("status").asText()).isEqualTo("active");
    }

    @Test
    void whoHasRightsToTheRealmIsProtected() {
        Member operator = acme.member("viewer");
        operator.grantRealmRight("view-users");
        Api asAdmin = admin.teamApi();

        for (String act : new String[] {"/deactivate", "/reactivate"}) {
            assertThat(asAdmin.post(acme.user(operator) + act).expect(403).error())
                    .isEqualTo("protected");
        }
        operator.passwordGrant().expect(200);
    }

    private void assertClosed(Tokens tokens, Tokens offline, Browser browser) {
        OidcClient app = realm.clients().app();
        assertThat(app.refresh(tokens).status()).as("refresh").isEqualTo(400);
        assertThat(app.refresh(offline).status()).as("offline").isEqualTo(400);
        assertThat(app.userinfo(tokens.accessToken()).status()).as("userinfo").isEqualTo(401);
        for (Tokens dead : new Tokens[] {tokens, offline}) {
            assertThat(realm.clients()
                            .service()
                            .introspect(dead.accessToken())
                            .expect(200)
                            .json()
                            .get("active")
                            .asBoolean())
                    .as("introspection")
                    .isFalse();
        }
        assertThat(browser.open(app.signIn().address()).isElsewhere())
                .as("SSO cookie")
                .isFalse();
    }

    private Tokens offlineTokens(Member member) {
        AuthorizationRequest request = realm.clients().app().signIn().with(Map.of("scope", "openid offline_access"));
        Page login = realm.newBrowser().open(request.address());
        return request.redeem(new SignInPage(login).signIn(member.email(), member.password()));
    }

    private Page signInByPassword(Member member) {
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        return new SignInPage(login).signIn(member.email(), member.password());
    }
}
