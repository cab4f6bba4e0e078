package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** After an organization was suspended and resumed its members sign in again, and nothing else has changed. */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class ResumptionIT {

    private final Phone phone = new Phone();
    private TeamRealm realm;
    private EveryGrant client;
    private Organization acme;

    @BeforeAll
    void givenAClientForEveryGrant(TeamRealm realm) {
        this.realm = realm;
        client = new EveryGrant(realm, phone.address());
    }

    @BeforeEach
    void givenAnOrganization(Organization acme) {
        this.acme = acme;
    }

    @AfterAll
    void hangUp() {
        phone.close();
    }

    @Test
    void cookieAfterWhichTheSameBrowserSignsInAnew() {
        Member member = acme.member("viewer");
        Member other = acme.member("viewer");
        Browser untouched = realm.newBrowser();
        Browser tried = realm.newBrowser();
        realm.signIn(untouched, realm.clients().app(), member);
        realm.signIn(tried, realm.clients().app(), other);

        acme.suspend(true);
        assertThat(tried.open(client.client().signIn().address()).isElsewhere()).isFalse();
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        assertAsksToSignInAndDoes(untouched, member);
        assertAsksToSignInAndDoes(tried, other);
    }

    private void assertAsksToSignInAndDoes(Browser browser, Member member) {
        AuthorizationRequest request = client.client().signIn();
        Page login = browser.open(request.address());
        assertThat(new SignInPage(login).offersPassword() || new SignInPage(login).asksForPassword())
                .as(login.describe())
                .isTrue();
        Tokens tokens = request.redeem(signIn(login, member));
        client.client().refresh(tokens).expect(200);
    }

    @Test
    void aBrowserWhoseFormerSessionIsStillThereSignsInAnew() {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        realm.signIn(browser, realm.clients().app(), member);
        // Another tab waits at a login, so Keycloak goes on with this session's id.
        browser.open(
                realm.clients().app().signIn().with(Map.of("prompt", "login")).address());
        realm.server().clock().advance(Duration.ofSeconds(5));
        endSessionsWithoutSweep(member);

        AuthorizationRequest request = client.client().signIn();
        Tokens tokens = request.redeem(signIn(browser.open(request.address()), member));

        client.client().refresh(tokens).expect(200);
        assertThat(client.client().userinfo(tokens.accessToken()).status()).isEqualTo(200);
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
    void noSessionIsLeftInAnyList() {
        Member member = acme.member("viewer");
        realm.signIn(member);
        assertThat(member.sessions()).isNotEmpty();

        acme.suspend(true);

        await().untilAsserted(() -> assertThat(member.sessions()).isEmpty());
        acme.suspend(false);
        assertThat(member.sessions()).isEmpty();
    }

    @Test
    void soItIsWhenKeycloaksOwnPagesSuspendAndResume() {
        Member member = acme.member("viewer");
        Tokens tokens = client.password(member);
        AuthorizationRequest request = client.client().signIn();
        Page landed = signIn(realm.newBrowser().open(request.address()), acme.member("viewer"));

        acme.setEnabled(false);
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.setEnabled(true);

        assertThat(client.client().refresh(tokens).status()).isEqualTo(400);
        assertThat(request.tryRedeem(landed).status()).isEqualTo(400);
        client.client().refresh(client.password(member)).expect(200);
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
        Tokens tokens = client.password(acme.member("viewer"));
        realm.server().clock().advance(Duration.ofSeconds(2));

        acme.setEnabled(true);
        realm.teamApi().post(acme.path() + "/resume").expect(204);

        client.client().refresh(tokens).expect(200);
    }

    @Test
    void othersKeepWhatTheyHave(Organization globex) {
        Tokens tokens = client.password(globex.member("viewer"));
        realm.server().clock().advance(Duration.ofSeconds(2));

        acme.suspend(true);
        acme.suspend(false);

        client.client().refresh(tokens).expect(200);
    }

    private static Page signIn(Page login, Member member) {
        return new SignInPage(login).signIn(member.email(), member.password());
    }
}
