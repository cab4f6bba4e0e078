package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Suspending closes every door of an organization at once; resuming opens none that was open before. */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class SuspensionIT {

    private final Phone phone = new Phone();
    private TeamRealm realm;
    private EveryGrant client;
    private Organization acme;
    private Member member;

    @BeforeAll
    void givenAClientForEveryGrant(TeamRealm realm) {
        this.realm = realm;
        client = new EveryGrant(realm, phone.address());
    }

    @BeforeEach
    void givenAnOrganizationWithAMember(Organization acme) {
        this.acme = acme;
        member = acme.member("admin");
    }

    @AfterAll
    void hangUp() {
        phone.close();
    }

    @Test
    void refresh() {
        assertClosedForGood(() -> {
            Tokens tokens = client.password(member);
            return () -> client.client().refresh(tokens);
        });
    }

    @Test
    void offlineToken() {
        assertClosedForGood(() -> {
            Tokens tokens = Tokens.of(client.client()
                    .token(Map.of(
                            "grant_type",
                            "password",
                            "scope",
                            "openid offline_access",
                            "username",
                            member.email(),
                            "password",
                            member.password()))
                    .expect(200));
            return () -> client.client().refresh(tokens);
        });
    }

    @Test
    void tokenExchange() {
        assertClosedForGood(() -> {
            Tokens tokens = client.password(member);
            return () -> client.exchange(tokens.accessToken());
        });
    }

    @Test
    void code() {
        assertClosedForGood(() -> {
            AuthorizationRequest request = client.client().signIn();
            Page landed = signIn(realm.newBrowser().open(request.address()));
            return () -> request.tryRedeem(landed);
        });
    }

    @Test
    void deviceThatWasApproved() {
        assertClosedForGood(() -> {
            Answer device = client.device();
            client.approve(device, member);
            return () -> client.poll(device);
        });
    }

    @Test
    void backchannelSignInThatWasApproved() {
        assertClosedForGood(() -> {
            Answer request = client.backchannel(member);
            phone.approve(client.client().realm());
            return () -> client.pollBackchannel(request);
        });
    }

    @Test
    void introspection() {
        assertClosedForGood(
                () -> {
                    String token = client.password(member).accessToken();
                    return () -> client.client().introspect(token);
                },
                this::assertInactive);
        assertClosedForGood(
                () -> {
                    String token = client.password(member).refreshToken();
                    return () -> client.client().introspect(token);
                },
                this::assertInactive);
    }

    @Test
    void everyApiThatTakesAnAccessToken() {
        assertRefusesTokens(token -> client.client().userinfo(token));
        assertRefusesTokens(token -> Api.with(client.client().realm(), token).get("/account/"));
        assertRefusesTokens(token -> Api.with(client.client().realm(), token).get("/team/me"));
        assertRefusesTokens(token -> realm.teamApi(token).get("/me"));
        assertRefusesTokens(token -> realm.teamApi(token).get(acme.users()));
    }

    @Test
    void cookieAfterWhichTheSameBrowserSignsInAnew() {
        Browser tried = realm.newBrowser();
        Browser untouched = realm.newBrowser();
        realm.signIn(tried, realm.clients().app(), member);
        realm.signIn(untouched, realm.clients().app(), member);

        acme.suspend(true);
        assertThat(tried.open(client.client().signIn().address()).isElsewhere()).isFalse();
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        for (Browser browser : new Browser[] {tried, untouched}) {
            AuthorizationRequest request = client.client().signIn();
            Page login = browser.open(request.address());
            assertThat(new SignInPage(login).offersPassword() || new SignInPage(login).asksForPassword())
                    .as(login.describe())
                    .isTrue();
            Tokens tokens = request.redeem(signIn(login));
            client.client().refresh(tokens).expect(200);
        }
    }

    @Test
    void aBrowserWhoseFormerSessionIsStillThereSignsInAnew() {
        Browser browser = realm.newBrowser();
        realm.signIn(browser, realm.clients().app(), member);
        realm.server().clock().advance(Duration.ofSeconds(5));
        // As a suspension does, whose sweep has not come to this session.
        realm.server()
                .inside()
                .sql("update USER_ENTITY set NOT_BEFORE = %d where ID = '%s'"
                        .formatted(realm.server().clock().now().getEpochSecond() - 1, member.id()));
        realm.server().inside().clearCaches();

        AuthorizationRequest request = client.client().signIn();
        Tokens tokens = request.redeem(signIn(browser.open(request.address())));

        client.client().refresh(tokens).expect(200);
        assertThat(client.client().userinfo(tokens.accessToken()).status()).isEqualTo(200);
    }

    @Test
    void noSessionIsLeftInAnyList() {
        client.password(member);
        realm.signIn(member);

        acme.suspend(true);

        await().untilAsserted(() -> assertThat(member.sessions()).isEmpty());
        acme.suspend(false);
        assertThat(member.sessions()).isEmpty();
    }

    @Test
    void soItIsWhenKeycloaksOwnPagesSuspendAndResume() {
        Tokens tokens = client.password(member);
        AuthorizationRequest request = client.client().signIn();
        Page landed = signIn(realm.newBrowser().open(request.address()));

        acme.setEnabled(false);
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.setEnabled(true);

        assertRefused(client.client().refresh(tokens));
        assertRefused(request.tryRedeem(landed));
        assertSignsInAnew();
    }

    @Test
    void keycloaksOwnPagesEndNoSessionByAnyOtherChange() {
        Tokens tokens = client.password(member);
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

    private void assertClosedForGood(Supplier<Supplier<Answer>> open) {
        assertClosedForGood(open, SuspensionIT::assertRefused);
    }

    /** One door is tried while the organization is suspended, too; the other one only after that. */
    private void assertClosedForGood(Supplier<Supplier<Answer>> open, Consumer<Answer> refused) {
        Supplier<Answer> tried = open.get();
        Supplier<Answer> untouched = open.get();

        acme.suspend(true);
        refused.accept(tried.get());
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        refused.accept(untouched.get());
        refused.accept(tried.get());
        assertSignsInAnew();
    }

    private void assertRefusesTokens(Function<String, Answer> api) {
        assertClosedForGood(
                () -> {
                    String token = realm.signIn(member).accessToken();
                    api.apply(token).expect(200);
                    return () -> api.apply(token);
                },
                answer -> assertThat(answer.status()).isIn(401, 403));
    }

    private void assertSignsInAnew() {
        Tokens tokens = client.password(member);
        client.client().refresh(tokens).expect(200);
    }

    private Page signIn(Page login) {
        return new SignInPage(login).signIn(member.email(), member.password());
    }

    private void assertInactive(Answer introspection) {
        assertThat(introspection.expect(200).json().get("active").asBoolean()).isFalse();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().has("access_token")).isFalse();
    }
}
