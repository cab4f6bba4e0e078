package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * After an organization was suspended and resumed its members sign in again, and nothing else has changed (R38,
 * docs/rules.md).
 */
@OnKeycloak
class ResumptionIT {

    private TeamRealm realm;
    private OidcClient app;
    private Organization acme;

    @BeforeEach
    void givenAnOrganization(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.app = realm.clients().app();
        this.acme = acme;
    }

    @Test
    void cookieAfterWhichTheSameBrowserSignsInAnew() {
        Member member = acme.member("viewer");
        Member other = acme.member("viewer");
        Browser untouched = realm.newBrowser();
        Browser tried = realm.newBrowser();
        realm.signIn(untouched, app, member);
        realm.signIn(tried, app, other);

        acme.suspend(true);
        assertThat(tried.open(app.signIn().address()).isElsewhere()).isFalse();
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        assertAsksToSignInAndDoes(untouched, member);
        assertAsksToSignInAndDoes(tried, other);
    }

    private void assertAsksToSignInAndDoes(Browser browser, Member member) {
        AuthorizationRequest request = app.signIn();
        Page login = browser.open(request.address());
        assertThat(new SignInPage(login).offersPassword() || new SignInPage(login).asksForPassword())
                .as(login.describe())
                .isTrue();
        Tokens tokens = request.redeem(signIn(login, member));
        app.refresh(tokens).expect(200);
    }

    @Test
    void aBrowserWhoseFormerSessionIsStillThereSignsInAnew() {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        realm.signIn(browser, app, member);
        // Another tab waits at a login, so Keycloak goes on with this session's id.
        browser.open(app.signIn().with(Map.of("prompt", "login")).address());
        realm.server().clock().advance(Duration.ofSeconds(5));
        endSessionsWithoutSweep(member);

        AuthorizationRequest request = app.signIn();
        Tokens tokens = request.redeem(signIn(browser.open(request.address()), member));

        app.refresh(tokens).expect(200);
        assertThat(app.userinfo(tokens.accessToken()).status()).isEqualTo(200);
    }

    /** As a suspension does, and its end, before the sweep has come to the sessions. */
    private void endSessionsWithoutSweep(Member member) {
        long now = realm.server().clock().now().getEpochSecond();
        realm.server()
                .inside()
                .sql("update USER_ENTITY set NOT_BEFORE = %d where ID = '%s'".formatted(now - 1, member.id()));
        realm.server().inside().clearCaches();
    }

    @Test
    void whoSignsInAtOnceComesInAndWithNothingFromBefore() {
        Member member = acme.member("viewer");

        for (int again = 0; again < 3; again++) {
            Tokens before = realm.signIn(member);
            acme.suspend(true);
            acme.suspend(false);
            long now = realm.server().clock().now().getEpochSecond();

            app.refresh(realm.signIn(member)).expect(200);
            assertThat(realm.user(member.id()).get("notBefore").asLong())
                    .as("what is issued in the second of the answer is good")
                    .isLessThanOrEqualTo(now);
            assertThat(app.refresh(before).status()).isEqualTo(400);
            assertThat(app.userinfo(before.accessToken()).status()).isEqualTo(401);
        }
    }

    @Test
    void noSessionIsLeftInAnyList() {
        Member member = acme.member("viewer");
        realm.signIn(member);
        assertThat(member.sessions()).isNotEmpty();

        acme.suspend(true);

        Patience.await("the sweep")
                .untilAsserted(() -> assertThat(member.sessions()).isEmpty());
        acme.suspend(false);
        assertThat(member.sessions()).isEmpty();
    }

    @Test
    void soItIsWhenKeycloaksOwnPagesSuspendAndResume() {
        Member member = acme.member("viewer");
        Tokens tokens = realm.signIn(member);
        AuthorizationRequest request = app.signIn();
        Page landed = signIn(realm.newBrowser().open(request.address()), acme.member("viewer"));

        acme.setEnabled(false);
        acme.setEnabled(true);

        assertThat(app.refresh(tokens).status()).isEqualTo(400);
        assertThat(request.tryRedeem(landed).status()).isEqualTo(400);
        app.refresh(realm.signIn(member)).expect(200);
    }

    @Test
    void anInvitationSurvives() {
        Member invitee = acme.invite("viewer");
        URI link = realm.server().inbox().await(invitee.email()).link();

        acme.suspend(true);
        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        assertThat(new LinkPage(realm.newBrowser().open(link)).press().isElsewhere())
                .isTrue();
        assertThat(acme.view(invitee).get("status").asText()).isEqualTo("active");
    }

    @Test
    void keycloaksOwnPagesEndNoSessionByAnyOtherChange() {
        Tokens tokens = realm.signIn(acme.member("viewer"));
        realm.server().clock().advance(Duration.ofSeconds(2));

        acme.setEnabled(true);
        realm.teamApi().post(acme.path() + "/resume").expect(204);

        app.refresh(tokens).expect(200);
    }

    @Test
    void othersKeepWhatTheyHave(Organization globex) {
        Tokens tokens = realm.signIn(globex.member("viewer"));
        realm.server().clock().advance(Duration.ofSeconds(2));

        acme.suspend(true);
        acme.suspend(false);

        app.refresh(tokens).expect(200);
    }

    private static Page signIn(Page login, Member member) {
        return new SignInPage(login).signIn(member.email(), member.password());
    }
}
