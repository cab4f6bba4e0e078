package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.api.Api;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Looks;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.chromium.VirtualAuthenticator;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own passkeys on the page of My Account. */
@OnKeycloak
@InChromium
class OwnPasskeysIT {

    private static final String ADD = "#add-passkey";

    private TeamRealm realm;
    private Member member;
    private OwnPasskeys passkeys;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
        passkeys = new OwnPasskeys(member);
    }

    @Test
    void aPasskeyIsAddedUsedRenamedAndRemoved(Tab tab) {
        VirtualAuthenticator device = VirtualAuthenticator.of(tab);
        Page page = tab.page();
        signIn(tab);
        assertThat(page.locator("#no-passkeys")).hasText("You have no passkey yet.");
        Looks.of(tab).areRight("none");

        page.click(ADD);
        page.click("#set-up");

        Locator row = page.getByTestId("passkey");
        assertThat(row).containsText("Chrome on ");
        assertThat(row).containsText("Made on ");
        assertThat(row).containsText("Not used yet");
        assertThat(device.passkeys()).isEqualTo(1);

        comeAgain(tab);
        assertThat(page.getByTestId("last-used")).containsText("Last used ");
        long used = passkeys.all().at("/0/lastUsedAt").asLong();
        assertThat(used).isPositive();

        rename(page, row, "My phone");
        assertThat(row.locator("strong")).hasText("My phone");
        assertThat(button(row, "Rename My phone")).isFocused();
        assertThat(passkeys.all().at("/0/name").asText()).isEqualTo("My phone");
        Looks.of(tab).areRight("one");

        button(row, "Remove My phone").click();
        page.locator("#kc-accept").click();
        assertThat(page.locator("#no-passkeys")).isVisible();
        assertThat(passkeys.all()).isEmpty();
    }

    @Test
    void eachSignInWithItIsTheLastUse(Tab tab) {
        VirtualAuthenticator.of(tab);
        signIn(tab);
        tab.page().click(ADD);
        tab.page().click("#set-up");
        assertThat(tab.page().getByTestId("passkey")).isVisible();
        long before = 0;
        for (int sign = 0; sign < 2; sign++) {
            realm.server().clock().advance(Duration.ofHours(1));
            comeAgain(tab);
            assertThat(tab.page().getByTestId("passkey")).isVisible();

            long used = passkeys.all().at("/0/lastUsedAt").asLong();
            assertThat(used).isGreaterThan(before);
            before = used;
        }
    }

    @Test
    void aNameIsTakenByTheKeyboardAndRefusedInWords(Tab tab) {
        Api own = passkeys.api();
        member.addSecondFactor();
        new Factors(member).addPasskey();
        Page page = tab.page();
        String taken = "Mine";
        own.put(passkeys.named("otp"), Map.of("name", taken)).expect(204);
        signIn(tab);
        page.locator("#otp").fill(member.secondFactorCode());
        page.keyboard().press("Enter");
        Locator row = page.getByTestId("passkey");
        Locator field = row.getByRole(AriaRole.TEXTBOX);

        assertThat(row).containsText("Not used yet");
        button(row, "Rename key").focus();
        page.keyboard().press("Enter");
        assertThat(field).isFocused();
        page.keyboard().type(taken);
        page.keyboard().press("Enter");

        assertThat(row.getByRole(AriaRole.ALERT)).containsText("has this name");
        assertThat(field).isFocused();
        Looks.of(tab).areRight("name-taken");
        page.keyboard().press("Escape");
        assertThat(button(row, "Rename key")).isFocused();
        assertThat(row.locator("strong")).hasText("key");
    }

    @Test
    void theStockPageNamesTheOtherKindsAndLeavesPasskeysToTheirPage(Tab tab) {
        Page page = tab.page();
        tab.open(account("account-security/signing-in"));
        password(page);

        assertThat(page.getByTestId("webauthn/title")).hasText("Security key");
        assertThat(page.getByTestId("webauthn/help-text")).containsText("plug in");
        assertThat(page.getByTestId("password/title")).isVisible();
        assertThat(page.getByTestId("otp/title")).isVisible();
        assertThat(page.getByTestId("webauthn-passwordless/title")).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passkeys"))
                .click();
        assertThat(page.locator("#no-passkeys")).isVisible();
        assertThat(page.locator(".pf-v5-c-nav__link.pf-m-current")).hasText("Passkeys");
    }

    private void signIn(Tab tab) {
        tab.open(page());
        password(tab.page());
    }

    /** Chromium's stand-in for a device chooses the passkey as soon as the autofill offers it. */
    private void comeAgain(Tab tab) {
        tab.context().clearCookies();
        tab.open(page());
    }

    private void password(Page page) {
        page.locator("#use-password").click();
        page.locator("#username").fill(member.email());
        page.locator("#password").fill(member.password());
        page.locator("#kc-login").click();
    }

    private static void rename(Page page, Locator row, String name) {
        row.getByRole(AriaRole.BUTTON).first().click();
        row.getByRole(AriaRole.TEXTBOX).fill(name);
        page.keyboard().press("Enter");
    }

    private static Locator button(Locator row, String name) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private URI page() {
        return account("account-security/passkeys");
    }

    private URI account(String path) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/account/" + path);
    }
}
