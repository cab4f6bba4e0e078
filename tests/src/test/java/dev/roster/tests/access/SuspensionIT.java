package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Suspending closes every door of an organization at once; resuming opens none that was open before (R38,
 * docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class SuspensionIT {

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
    void refresh() {
        assertClosedForGood(member -> {
            Tokens tokens = client.password(member);
            return () -> client.client().refresh(tokens);
        });
    }

    @Test
    void offlineToken() {
        assertClosedForGood(member -> {
            Tokens tokens = client.offline(member);
            return () -> client.client().refresh(tokens);
        });
    }

    @Test
    void tokenExchange() {
        assertClosedForGood(member -> {
            Tokens tokens = client.password(member);
            return () -> client.exchange(tokens.accessToken());
        });
    }

    @Test
    void code() {
        assertClosedForGood(member -> {
            AuthorizationRequest request = client.client().signIn();
            Page landed = signIn(realm.newBrowser().open(request.address()), member);
            return () -> request.tryRedeem(landed);
        });
    }

    @Test
    void deviceThatWasApproved() {
        assertClosedForGood(member -> {
            Answer device = client.device();
            client.approve(device, member);
            return () -> client.poll(device);
        });
    }

    @Test
    void backchannelSignInThatWasApproved() {
        assertClosedForGood(member -> {
            Answer request = client.backchannel(member);
            phone.approve(client.client().realm());
            return () -> client.pollBackchannel(request);
        });
    }

    @Test
    void introspection() {
        assertClosedForGood(
                member -> {
                    String token = client.password(member).accessToken();
                    return () -> client.client().introspect(token);
                },
                this::assertInactive);
        assertClosedForGood(
                member -> {
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

    private void assertClosedForGood(Function<Member, Supplier<Answer>> open) {
        assertClosedForGood(open, SuspensionIT::assertRefused);
    }

    /** One member tries the door while the organization is suspended, too; the other one only after that. */
    private void assertClosedForGood(Function<Member, Supplier<Answer>> open, Consumer<Answer> refused) {
        Member member = acme.member("admin");
        Supplier<Answer> tried = open.apply(acme.member("admin"));
        Supplier<Answer> untouched = open.apply(member);

        acme.suspend(true);
        refused.accept(tried.get());
        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.suspend(false);

        refused.accept(untouched.get());
        refused.accept(tried.get());
        assertSignsInAnew(member);
    }

    private void assertRefusesTokens(Function<String, Answer> api) {
        assertClosedForGood(
                member -> {
                    String token = realm.signIn(member).accessToken();
                    api.apply(token).expect(200);
                    return () -> api.apply(token);
                },
                answer -> assertThat(answer.status()).isIn(401, 403));
    }

    private void assertSignsInAnew(Member member) {
        Tokens tokens = client.password(member);
        client.client().refresh(tokens).expect(200);
    }

    private static Page signIn(Page login, Member member) {
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
