package dev.roster.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.TimeBasedOTP;

/**
 * A second factor is removed, and added beside another, only in a session in which one was given (R28, docs/rules.md).
 */
@OnKeycloak
class OwnFactorsIT {

    private TeamRealm realm;
    private Member member;
    private Factors factors;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
        factors = new Factors(member);
    }

    @Test
    void aSessionFromBeforeRemovesNone() {
        Tokens tokens = realm.signIn(member);
        member.addSecondFactor();
        factors.addSecurityKey();
        factors.addRecoveryCodes();

        for (String type : factors.types()) {
            Answer answer = remove(tokens, factors.id(type));

            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.text()).contains("Sign in again");
        }
        assertThat(factors.types()).containsExactly("otp", "recovery-authn-codes", "webauthn");
        assertThat(account(tokens).get("").status()).as("the list").isEqualTo(200);
    }

    @Test
    void norDoesThePageInSuchASession(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        factors.addSecurityKey();

        Page refused = browser.open(removal(factors.id("webauthn")).address());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("sign in again");
        assertThat(factors.types()).containsExactly("webauthn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"otp-id", "totp-id", "webauthn-id", "recovery-authn-codes-id"})
    void norByAnotherNameOfIt(String name) {
        Tokens tokens = realm.signIn(member);
        member.addSecondFactor();

        assertThat(remove(tokens, name).status()).isEqualTo(403);
    }

    @Test
    void theFactorGivenAtSignInRemovesAnyAndAMailSaysSo(Browser browser) {
        member.addSecondFactor();
        factors.addSecurityKey();
        Tokens tokens = signInWithFactor(browser);

        remove(tokens, factors.id("webauthn")).expect(204);

        Mail mail = realm.server().inbox().await(member.email(), 2);
        assertThat(mail.subject()).contains("removed");
        assertThat(mail.text()).contains("security key", "This wasn’t me");
        remove(tokens, factors.id("otp")).expect(204);
        assertThat(realm.server().inbox().await(member.email(), 3).text()).contains("authenticator app");
        assertThat(factors.types()).isEmpty();
    }

    @Test
    void soDoesThePage(Browser browser) {
        member.addSecondFactor();
        signInWithFactor(browser);
        AuthorizationRequest removal = removal(factors.id("otp"));

        Page confirm = browser.open(removal.address());
        Page landed = browser.press(confirm.form("form"), "accept");

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(factors.types()).isEmpty();
        assertThat(realm.server().inbox().await(member.email(), 2).text()).contains("authenticator app");
    }

    @Test
    void whoEnrolsTheFirstMayRemoveItAgain(Browser browser) {
        Tokens tokens = realm.signIn(browser, realm.clients().app(), member);

        submitApp(browser, browser.open(action("CONFIGURE_TOTP").address()));

        remove(tokens, factors.id("otp")).expect(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES", "webauthn-register"})
    void anOldSessionAddsNoneWithoutTheOneThatIsThere(String action, Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        member.addSecondFactor();
        realm.server().clock().advance(Duration.ofMinutes(6));

        Page first = browser.open(action(action).address());
        SecondFactorPage second = new SecondFactorPage(new SignInPage(first).signIn(member.password()));

        assertThat(second.asks()).as(second.page().describe()).isTrue();
    }

    @Test
    void aSessionFromBeforeReplacesNoRecoveryCodesEither(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(action("CONFIGURE_RECOVERY_AUTHN_CODES").address());
        factors.addRecoveryCodes();
        String before = factors.id("recovery-authn-codes");

        Page refused = browser.submit(form.form("form"));

        assertThat(refused.status()).as(refused.describe()).isEqualTo(403);
        assertThat(factors.id("recovery-authn-codes")).isEqualTo(before);
    }

    @Test
    void aSessionFromBeforeAddsNoAppByAPageThatWasOpen(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(action("CONFIGURE_TOTP").address());
        factors.addSecurityKey();

        Page refused = submitApp(browser, form);

        assertThat(refused.status()).as(refused.describe()).isEqualTo(403);
        assertThat(refused.text()).contains("give your second factor");
        assertThat(refused.has("#sign-in-again")).isTrue();
        assertThat(factors.types()).containsExactly("webauthn");
    }

    @Test
    void aSessionThatGaveOneAddsAnother(Browser browser) {
        member.addSecondFactor();
        signInWithFactor(browser);

        submitApp(browser, browser.open(action("CONFIGURE_TOTP").address()));

        assertThat(factors.types()).containsExactly("otp", "otp");
    }

    private Page submitApp(Browser browser, Page form) {
        String secret = form.form("form").select("[name=totpSecret]").val();
        return browser.submit(
                form.form("form"),
                new Fields(Map.of("totp", new TimeBasedOTP().generateTOTP(secret), "userLabel", "phone")));
    }

    private AuthorizationRequest action(String name) {
        return realm.clients().app().signIn().with(Map.of("kc_action", name));
    }

    private Tokens signInWithFactor(Browser browser) {
        AuthorizationRequest request = realm.clients().app().signIn();
        Page password = browser.open(request.address());
        SecondFactorPage factor =
                new SecondFactorPage(new SignInPage(password).signIn(member.email(), member.password()));
        return request.redeem(factor.enter(member.secondFactorCode()));
    }

    private AuthorizationRequest removal(String credentialId) {
        return realm.clients().app().signIn().with(Map.of("kc_action", "delete_credential:" + credentialId));
    }

    private Answer remove(Tokens tokens, String credentialId) {
        return account(tokens).delete("/" + credentialId);
    }

    private Api account(Tokens tokens) {
        return Api.with(realm.clients().realm(), tokens.accessToken()).at("/account/credentials");
    }
}
