package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own passkeys: the page of My Account and the calls behind it. */
@OnKeycloak
@InChromium
class OwnPasskeysIT {

    private static final String ADD = "#add-passkey";
    private static final String PASSKEYS = "/me/passkeys";

    private TeamRealm realm;
    private Organization acme;
    private Member member;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("viewer");
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
        long used = passkeys().at("/0/lastUsedAt").asLong();
        assertThat(used).isPositive();

        rename(page, row, "My phone");
        assertThat(row.locator("strong")).hasText("My phone");
        assertThat(button(row, "Rename My phone")).isFocused();
        assertThat(passkeys().at("/0/name").asText()).isEqualTo("My phone");
        Looks.of(tab).areRight("one");

        button(row, "Remove My phone").click();
        page.locator("#kc-accept").click();
        assertThat(page.locator("#no-passkeys")).isVisible();
        assertThat(passkeys()).isEmpty();
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

            long used = passkeys().at("/0/lastUsedAt").asLong();
            assertThat(used).isGreaterThan(before);
            before = used;
        }
    }

    @Test
    void aNameIsTakenByTheKeyboardAndRefusedInWords(Tab tab) {
        Api own = api();
        member.addSecondFactor();
        new Factors(member).addPasskey();
        Page page = tab.page();
        String taken = "Mine";
        own.put(named("otp"), Map.of("name", taken)).expect(204);
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

    @Test
    void namesAreOneLineOfAtMostAHundredCharactersAndOnlyOnes() {
        Api own = api();
        member.addSecondFactor();
        Factors factors = new Factors(member);
        factors.addPasskey();
        factors.addSecurityKey();
        String path = named("webauthn-passwordless");

        for (String name : List.of("", "  ", "a\nb", "a\u0000b", "x".repeat(101))) {
            JsonNode refused = own.put(path, Map.of("name", name)).expect(400).json();
            assertThat(refused.get("error").asText()).as(name).isEqualTo("invalid_name");
        }
        own.put(path, Map.of("name", "x".repeat(100))).expect(204);
        own.put(path, Map.of("name", "  Laptop ")).expect(204);
        assertThat(own.get(PASSKEYS).expect(200).json().at("/0/name").asText()).isEqualTo("Laptop");
        own.put(path, Map.of("name", "laptop")).expect(204);
        own.put(named("otp"), Map.of("name", "Phone")).expect(204);
        assertThat(own.put(path, Map.of("name", "PHONE"))
                        .expect(409)
                        .json()
                        .get("error")
                        .asText())
                .isEqualTo("name_taken");
        own.put(named("webauthn"), Map.of("name", "Key")).expect(204);
        own.put(named("password"), Map.of("name", "Password")).expect(404);
    }

    @Test
    void nobodySeesOrRenamesWhatIsSomebodyElses() {
        new Factors(member).addPasskey();
        String path = named("webauthn-passwordless");
        Member admin = acme.member("admin");

        Api asAdmin = api(admin);
        asAdmin.put(path, Map.of("name", "Mine")).expect(404);
        assertThat(asAdmin.get(PASSKEYS).expect(200).json()).isEmpty();
        assertThat(passkeys().at("/0/lastUsedAt").isNull()).isTrue();
        asAdmin.put(PASSKEYS + "/unknown", Map.of("name", "Mine")).expect(404);
        assertThat(passkeys().at("/0/name").asText()).isEqualTo("key");
    }

    @Test
    void anApplicationWithoutAccessToTheAccountRenamesNothing(Browser browser) {
        new Factors(member).addPasskey();
        String client = realm.keycloakApi()
                .get("/clients?clientId=stranger")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        realm.keycloakApi()
                .put("/clients/" + client, Map.of("clientId", "stranger", "fullScopeAllowed", false))
                .expect(204);
        try {
            String token =
                    realm.signIn(browser, realm.clients().stranger(), member).accessToken();
            Api narrow = Api.with(realm.clients().realm(), token).at("/team");

            assertThat(narrow.get(PASSKEYS).expect(200).json()).hasSize(1);
            narrow.put(named("webauthn-passwordless"), Map.of("name", "Mine")).expect(403);
        } finally {
            realm.keycloakApi()
                    .put("/clients/" + client, Map.of("clientId", "stranger", "fullScopeAllowed", true))
                    .expect(204);
        }
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

    private String named(String type) {
        return PASSKEYS + "/" + new Factors(member).id(type);
    }

    private JsonNode passkeys() {
        return api().get(PASSKEYS).expect(200).json();
    }

    private Api api() {
        return api(member);
    }

    private Api api(Member somebody) {
        return Api.with(realm.clients().realm(), realm.signIn(somebody).accessToken())
                .at("/team");
    }

    private URI page() {
        return account("account-security/passkeys");
    }

    private URI account(String path) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/account/" + path);
    }
}
