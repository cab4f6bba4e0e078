package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The gate stands where tokens are made, however long ago the flow was that passed it, and where there was none (R24,
 * docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class DoorsIT {

    private final Phone phone = new Phone();
    private TeamRealm realm;
    private Member member;
    private Outsider outsider;
    private EveryGrant client;

    @BeforeAll
    void givenAMemberAndAnOutsiderWhoMayStillComeIn(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("technician");
        outsider = Outsider.in(acme);
        client = new EveryGrant(realm, phone.address());
    }

    @AfterAll
    void hangUp() {
        phone.close();
    }

    @Test
    void refresh() {
        assertThat(client.client().refresh(client.password(member)).status()).isEqualTo(200);
        outsider.promote();
        Tokens tokens = client.password(outsider.user());
        outsider.demote();

        assertRefused(client.client().refresh(tokens));
    }

    @Test
    void code() {
        outsider.promote();
        AuthorizationRequest request = client.client().signIn();
        Page landed = signIn(realm.newBrowser(), request, outsider.user());
        outsider.demote();

        assertRefused(request.tryRedeem(landed));
    }

    @Test
    void cookie() {
        outsider.promote();
        Browser browser = realm.newBrowser();
        assertThat(signIn(browser, client.client().signIn(), outsider.user()).isElsewhere())
                .isTrue();
        outsider.demote();

        Page page = browser.open(client.client().signIn().address());

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("You’re not an active member");
    }

    @Test
    void tokenExchange() {
        assertThat(client.exchange(client.password(member).accessToken()).status())
                .isEqualTo(200);
        outsider.promote();
        Tokens tokens = client.password(outsider.user());
        outsider.demote();

        assertRefused(client.exchange(tokens.accessToken()));
    }

    @Test
    void device() {
        Answer members = client.device();
        client.approve(members, member);
        assertThat(client.poll(members).status()).isEqualTo(200);
        outsider.promote();
        Answer outsiders = client.device();
        client.approve(outsiders, outsider.user());
        outsider.demote();

        assertRefused(client.poll(outsiders));
    }

    @Test
    void backchannelWhichHasNoFlowAtAll() {
        Answer members = client.backchannel(member);
        phone.approve(client.client().realm());
        assertThat(client.pollBackchannel(members).status()).isEqualTo(200);

        Answer outsiders = client.backchannel(outsider.user());
        phone.approve(client.client().realm());

        assertRefused(client.pollBackchannel(outsiders));
        assertThat(outsider.user().sessions()).isEmpty();
    }

    @Test
    void backchannelThatWasApprovedBeforeADeactivation(Organization globex) {
        Member away = globex.member("viewer");
        Answer request = client.backchannel(away);
        phone.approve(client.client().realm());
        realm.teamApi().post(globex.user(away) + "/deactivate").expect(204);
        realm.teamApi().post(globex.user(away) + "/reactivate").expect(204);

        assertRefused(client.pollBackchannel(request));
    }

    @Test
    void userinfoAndIntrospectionOfATokenFromBefore() {
        String members = client.password(member).accessToken();
        assertThat(client.client().userinfo(members).status()).isEqualTo(200);
        assertThat(active(members)).as(this::refusals).isTrue();
        outsider.promote();
        String outsiders = client.password(outsider.user()).accessToken();
        assertThat(active(outsiders)).as(this::refusals).isTrue();
        outsider.demote();

        Answer userinfo = client.client().userinfo(outsiders);

        assertThat(userinfo.status()).isEqualTo(401);
        assertThat(userinfo.header("WWW-Authenticate").orElseThrow()).contains("invalid_token");
        assertThat(active(outsiders)).isFalse();
    }

    @Test
    void aServiceAccountIsNobodysMemberAndPasses() {
        Answer own = client.client().token(Map.of("grant_type", "client_credentials"));

        assertThat(own.status()).isEqualTo(200);
        assertThat(client.exchange(own.json().get("access_token").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void aRefreshCostsFewStatements() {
        AtomicReference<Tokens> newest = new AtomicReference<>(client.password(member));
        Runnable refresh = () -> newest.updateAndGet(
                tokens -> Tokens.of(client.client().refresh(tokens).expect(200)));
        refresh.run();

        long statements = realm.server().inside().leastStatementsOf(refresh);

        assertThat(statements).isLessThanOrEqualTo(8);
    }

    private boolean active(String token) {
        return client.client()
                .introspect(token)
                .expect(200)
                .json()
                .get("active")
                .asBoolean();
    }

    /** {@return why Keycloak took a token for inactive: the answer does not tell} */
    private String refusals() {
        return realm.server()
                .keycloak()
                .log()
                .lines()
                .filter(line -> line.contains("INTROSPECT_TOKEN_ERROR"))
                .collect(Collectors.joining("\n"));
    }

    private static Page signIn(Browser browser, AuthorizationRequest request, Member who) {
        return new SignInPage(browser.open(request.address())).signIn(who.email(), who.password());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_grant");
        assertThat(answer.json().has("access_token")).isFalse();
    }
}
