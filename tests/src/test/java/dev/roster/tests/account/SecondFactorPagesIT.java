package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.chromium.VirtualAuthenticator;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.TimeBasedOTP;

/** The pages of second factors, as people see them: on a phone and at a desk, light and dark, in every language. */
@OnKeycloak
@InChromium
class SecondFactorPagesIT {

    private static final String CLAIMS = "#claims";
    private static final String HEADING = "h1";

    /** Words of buttons that stand in more than one line. */
    private static final String BROKEN_WORDS = """
            () => [...document.querySelectorAll('main button, main a')].flatMap(button => {
              const words = [];
              const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, word.index);
                  range.setEnd(texts.currentNode, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) {
                    words.push(word[0]);
                  }
                }
              }
              return words;
            })
            """;

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
    void everyPageIsRightFromSettingUpToRemoving(Tab tab) {
        VirtualAuthenticator.securityKey(tab);
        Page page = tab.page();
        open(tab, Map.of("kc_action", "webauthn-register"));
        signIn(page);
        page.click("#set-up");
        shows(tab, "Keep a way back in", "codes-offered");
        String codes = page.locator("#kc-recovery-codes-list li").first().textContent();
        page.check("#kcRecoveryCodesConfirmationCheck");
        page.click("#saveRecoveryAuthnCodesBtn");
        assertThat(page.locator(CLAIMS)).isVisible();
        assertThat(factors.types()).containsExactly("recovery-authn-codes", "webauthn");

        open(tab, Map.of("kc_action", "CONFIGURE_TOTP"));
        shows(tab, "Set up an authenticator app", "app");
        String secret = page.locator("[name=totpSecret]").inputValue();
        page.fill("#totp", new TimeBasedOTP().generateTOTP(secret));
        page.click("#saveTOTPBtn");
        assertThat(page.locator(CLAIMS)).isVisible();

        givenSomebodyWhoIsAsked(tab);
        choose(page, "Authenticator app");
        shows(tab, "Enter the code from your app", "app-asks");
        choose(page, "Recovery code");
        shows(tab, "Enter a recovery code", "recovery-asks");
        page.fill("#recoveryCodeInput", codes.strip());
        page.click("#kc-login");
        assertThat(page.locator(CLAIMS)).isVisible();

        givenSomebodyWhoIsAsked(tab);
        choose(page, "Security key");
        shows(tab, "Use your security key", "key-asks");
        page.click("#use-passkey");
        assertThat(page.locator(CLAIMS)).isVisible();

        open(tab, Map.of("kc_action", "CONFIGURE_RECOVERY_AUTHN_CODES"));
        shows(tab, "Recovery codes", "codes-asked");
        assertThat(page.locator("#without-codes")).hasCount(0);
        open(tab, Map.of("kc_action", "delete_credential:" + factors.id("otp")));
        shows(tab, "Remove this?", "remove");
        page.click("#kc-accept");
        assertThat(page.locator(CLAIMS)).isVisible();
        assertThat(factors.types()).containsExactly("recovery-authn-codes", "webauthn");
    }

    @Test
    void aKeyThatIsNotUsedLeavesThePageWhereItIs(Tab tab) {
        VirtualAuthenticator key = VirtualAuthenticator.securityKey(tab);
        open(tab, Map.of("kc_action", "webauthn-register"));
        signIn(tab.page());
        tab.page().click("#set-up");
        tab.page().click("#without-codes");
        assertThat(tab.page().locator(CLAIMS)).isVisible();
        givenSomebodyWhoIsAsked(tab);
        key.forget();

        tab.page().click("#use-passkey");

        assertThat(tab.page().locator("#passkey-not-used")).containsText("No security key was used");
        assertThat(tab.page().locator(HEADING)).hasText("Use your security key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void noButtonBreaksAWordInOtherLanguages(String language, Tab tab) {
        member.addSecondFactor();
        factors.addSecurityKey();
        factors.addRecoveryCodes();
        open(tab, Map.of("ui_locales", language));
        signIn(tab.page());
        tab.page().setViewportSize(390, 844);
        noWordIsBroken(tab);
        way(tab.page(), 1);
        noWordIsBroken(tab);
        way(tab.page(), 2);
        noWordIsBroken(tab);
    }

    private void givenSomebodyWhoIsAsked(Tab tab) {
        tab.context().clearCookies();
        open(tab, Map.of());
        signIn(tab.page());
    }

    private void shows(Tab tab, String heading, String picture) {
        assertThat(tab.page().locator(HEADING)).hasText(heading);
        assertThat(tab.page()).hasTitle(heading);
        Looks.of(tab).areRight(picture);
        tab.page().setViewportSize(390, 844);
        noWordIsBroken(tab);
        assertThat(tab.barriers()).isEmpty();
        tab.page().setViewportSize(1280, 800);
    }

    private static void noWordIsBroken(Tab tab) {
        tab.page().waitForLoadState(LoadState.LOAD);
        assertThat((List<?>) tab.page().evaluate(BROKEN_WORDS))
                .as(tab.page().title())
                .isEmpty();
    }

    private static void choose(Page page, String way) {
        if (page.locator("#try-another-way").count() > 0) {
            page.click("#try-another-way");
        }
        page.locator(".roster-ways button", new Page.LocatorOptions().setHasText(way))
                .first()
                .click();
    }

    private static void way(Page page, int index) {
        page.click("#try-another-way");
        page.locator(".roster-ways button").nth(index).click();
    }

    private void open(Tab tab, Map<String, String> parameters) {
        tab.open(realm.clients().app().signIn().with(parameters).address());
    }

    private void signIn(Page page) {
        page.click("#use-password");
        page.fill("#username", member.email());
        page.fill("#password", member.password());
        page.click("#kc-login");
        assertThat(page.locator("#password")).hasCount(0);
    }
}
