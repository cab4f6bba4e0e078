package dev.roster.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.TimeBasedOTP;

/** A second factor is set up with a way back in, and its codes are taken as people type them. */
@OnKeycloak
class SecondFactorSetUpIT {

    private static final String CODES = "#kc-recovery-codes-settings-form";

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
    void codesAreOfferedAfterwardsAndLetIn(Browser browser, Browser withoutPhone) {
        realm.signIn(browser, realm.clients().app(), member);

        Page offer = setUpApp(browser, "phone", "%s %s");

        assertThat(offer.text()).contains("Keep a way back in", "an Admin of your team must help you");
        assertThat(offer.has("[name=cancel-aia]")).isFalse();
        List<String> codes =
                offer.document().select("#kc-recovery-codes-list li").eachText();
        assertThat(browser.submit(offer.form(CODES)).isElsewhere()).isTrue();
        assertThat(factors.types()).containsExactly("otp", "recovery-authn-codes");

        Page asks = recoveryCodePage(withoutPhone);
        Page missing = enterRecoveryCode(asks, " ");
        assertThat(missing.status()).isEqualTo(200);
        assertThat(missing.text()).contains("Please enter the recovery code from your list");
        assertThat(enterRecoveryCode(missing, "wrong").text()).contains("That recovery code isn’t right");
        String typed = codes.get(0).replace('-', '\u00a0').toLowerCase(Locale.ROOT);
        assertThat(enterRecoveryCode(recoveryCodePage(realm.newBrowser()), typed)
                        .isElsewhere())
                .isTrue();
    }

    @Test
    void theOfferCanBeLeftOutAndIsNotKept(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        Page offer = setUpApp(browser, "phone", "%s\u2009%s");

        Page landed = offer.press("#without-codes");

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(factors.types()).containsExactly("otp");
        assertThat(realm.user(member.id()).get("requiredActions")).isEmpty();
        assertThat(browser.open(realm.clients().app().signIn().address()).isElsewhere())
                .as("nor asked again")
                .isTrue();
    }

    @Test
    void whoeverHasCodesIsOfferedNone(Browser browser) {
        member.addSecondFactor();
        factors.addRecoveryCodes();
        signInWithFactor(browser, member.secondFactorCode());

        Page landed = setUpApp(browser, "second phone", "%s%s");

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
    }

    @Test
    void whatAnAdministratorDemandsCannotBeLeftOut(Browser browser) {
        realm.keycloakApi()
                .put(
                        "/users/" + member.id(),
                        ((ObjectNode) realm.user(member.id()))
                                .putPOJO("requiredActions", List.of("CONFIGURE_RECOVERY_AUTHN_CODES")))
                .expect(204);
        Page page = new SignInPage(browser.open(realm.clients().app().signIn().address()))
                .signIn(member.email(), member.password());

        assertThat(page.has("#without-codes")).isFalse();
        browser.press(page.form(CODES), "without-codes");

        assertThat(factors.types()).containsExactly("recovery-authn-codes");
    }

    @Test
    void appsWithoutANameGetOneEach(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        setUpApp(browser, "", "%s-%s").press("#without-codes");
        Page second = setUpApp(browser, " ", "%s%s");

        assertThat(second.has("#without-codes")).as(second.describe()).isTrue();
        assertThat(labels()).containsExactlyInAnyOrder("Authenticator app", "Authenticator app 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", " %s\u00a0%s ", "%s\u2009%s", "%s-%s", "%s\u202f%s"})
    void aCodeIsTakenAsItIsTypedAndOnlyOnce(String typed, Browser browser) {
        member.addSecondFactor();
        String code = member.secondFactorCode();

        Page landed = signInWithFactor(browser, spaced(typed, code));

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        Page again = signInWithFactor(realm.newBrowser(), code);
        assertThat(again.text()).contains("That code isn’t right");
    }

    @Test
    void soDoesAPasswordGrant() {
        member.addSecondFactor();

        Map<String, String> grant = new HashMap<>(
                Map.of("grant_type", "password", "username", member.email(), "password", member.password()));
        grant.put("otp", spaced("%s %s", member.secondFactorCode()));

        realm.clients().direct().token(grant).expect(200);
    }

    @Test
    void whoHasProvedTooLittleSignsInAgainAndGoesOn(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        member.addSecondFactor();
        Page refused =
                browser.open(action("delete_credential:" + factors.id("otp")).address());
        assertThat(refused.status()).isEqualTo(403);

        Page signIn = browser.open(
                URI.create(refused.document().selectFirst("#sign-in-again").absUrl("href")));
        Page asks = new SignInPage(signIn).signIn(member.email(), member.password());
        Page confirm = new SecondFactorPage(asks).enter(member.secondFactorCode());

        assertThat(confirm.text()).as(confirm.describe()).contains("Authenticator app");
        assertThat(confirm.press("#kc-accept").isElsewhere()).isTrue();
        assertThat(factors.types()).isEmpty();
    }

    private Page setUpApp(Browser browser, String name, String typed) {
        Page page = browser.open(action("CONFIGURE_TOTP").address());
        String secret = page.form("form").select("[name=totpSecret]").val();
        String code = spaced(typed, new TimeBasedOTP().generateTOTP(secret));
        return browser.submit(page.form("form"), new Fields(Map.of("totp", code, "userLabel", name)));
    }

    private Page signInWithFactor(Browser browser, String code) {
        Page asks = Patience.await("the end of the sign-in before, beside which Keycloak lets nobody in")
                .until(() -> signIn(browser), page -> page.has("#kc-otp-login-form"));
        return new SecondFactorPage(asks).enter(code);
    }

    private Page recoveryCodePage(Browser browser) {
        Page ways = browser.submit(signIn(browser).form("#kc-select-try-another-way-form"));
        return ways.press("button:contains(Recovery code)");
    }

    private static Page enterRecoveryCode(Page page, String code) {
        return page.browser().submit(page.form("#kc-recovery-code-login-form"), Fields.of("recoveryCodeInput", code));
    }

    private Page signIn(Browser browser) {
        return new SignInPage(browser.open(realm.clients().app().signIn().address()))
                .signIn(member.email(), member.password());
    }

    private List<String> labels() {
        JsonNode credentials = realm.keycloakApi()
                .get("/users/" + member.id() + "/credentials")
                .expect(200)
                .json();
        return StreamSupport.stream(credentials.spliterator(), false)
                .filter(credential -> credential.get("type").asText().equals("otp"))
                .map(credential -> credential.get("userLabel").asText())
                .toList();
    }

    private AuthorizationRequest action(String name) {
        return realm.clients().app().signIn().with(Map.of("kc_action", name));
    }

    private static String spaced(String typed, String code) {
        return typed.formatted(code.substring(0, 3), code.substring(3));
    }
}
