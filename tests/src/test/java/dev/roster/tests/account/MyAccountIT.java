package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Patience;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a member does in My Account. */
@OnKeycloak
@InChromium
class MyAccountIT extends MyAccount {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Step.SOON);

    @Test
    void aMemberChangesTheirNameAndNeverTheirEmail(Tab tab) {
        Member member = signedIn(tab, acme.member("technician"));
        Page page = tab.page();

        // The form is there before what stands in it.
        assertThat(page.locator("#firstName")).hasValue("Jana");
        page.locator("#firstName").fill("Grace");
        page.locator("#lastName").fill("");
        assertThat(page.locator("#firstName")).hasValue("Grace");
        assertThat(page.locator("#lastName")).hasValue("");
        page.getByTestId("save").click();

        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(page.locator("#email")).isDisabled();
        assertThat(page.getByTestId("delete-account")).hasCount(0);
        JsonNode user = acme.view(member);
        assertThat(user.get("firstName").asText()).isEqualTo("Grace");
        assertThat(user.get("lastName").asText()).isEmpty();
        assertThat(user.get("email").asText()).isEqualTo(member.email());
    }

    @Test
    void whoOnlyEverUsedLinksSetsAPasswordAnHourAfterSigningIn(Tab tab) {
        Member invitee = acme.invite("viewer");
        tab.open(realm.server().inbox().await(invitee.email()).link());
        tab.page().getByRole(AriaRole.BUTTON).click();
        assertThat(tab.page().locator("#claims")).isVisible();
        tab.open(account(SIGN_IN));
        assertThat(tab.page().getByTestId("password/not-set-up")).isVisible();
        realm.server().clock().advance(Duration.ofHours(1));

        tab.page().getByTestId("password/create").click();
        assertThat(tab.page().locator("#use-password")).hasCount(0);
        tab.screenshot("confirm");
        tab.page().locator("#roster-sign-in button[type=submit]").first().click();
        tab.open(realm.server().inbox().await(invitee.email(), 2).link());
        assertThat(tab.page().locator("#password-current")).hasCount(0);
        tab.screenshot("first-password");
        choose(tab.page(), invitee.password());

        assertThat(tab.page().getByTestId("password/not-set-up")).hasCount(0);
        assertThat(tab.page().locator("[data-testrole=update]")).isVisible();
        assertThat(acme.view(invitee).at("/lastSignIn/method").asText()).isEqualTo("magic-link");
        invitee.passwordGrant().expect(200);
    }

    @Test
    void anExistingPasswordIsChangedByGivingTheCurrentOne(Tab tab) {
        Member member = signedIn(tab, acme.member("viewer"));
        int sessions = member.sessions().size();
        tab.open(account(SIGN_IN));
        tab.page().locator("[data-testrole=update]").click();
        tab.page().locator("#password-current").fill(member.password());
        choose(tab.page(), "an entirely new one");

        assertThat(tab.page().locator("[data-testrole=update]")).isVisible();
        member.passwordGrant().expect(400);
        assertThat(member.sessions()).as("setting a password ends no session").hasSize(sessions);
    }

    @Test
    void signingOutEverywhereEndsEverySession(Tab tab, Tab elsewhere) {
        Member member = acme.member("viewer");
        signedIn(tab, member);
        signedIn(elsewhere, member);
        tab.open(account(DEVICES));

        Locator everywhere =
                tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out everywhere"));
        Locator confirm = tab.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm"));
        Step.untilItTook(() -> {
            if (!confirm.isVisible()) {
                everywhere.click();
            }
            assertThat(confirm).isVisible(SOON);
        });
        confirm.click();

        assertThat(tab.page().locator("#roster-sign-in, #kc-form-login").first())
                .isVisible();
        assertThat(member.sessions()).isEmpty();
        elsewhere.open(account(""));
        assertThat(elsewhere.page().locator("#roster-sign-in, #kc-form-login").first())
                .isVisible();
    }

    @Test
    void applicationsAreListedByName(Tab tab) {
        Member member = acme.member("viewer");
        realm.signIn(member);
        signedIn(tab, member);

        tab.open(account(APPLICATIONS));

        assertThat(tab.page().getByTestId("applications-list-item")).hasCount(2);
        assertThat(tab.page().locator("#applications-list")).containsText("The app");
        assertThat(tab.page().locator("#applications-list")).containsText("My Account");
    }

    @Test
    void theLanguageInUseIsSelected(Tab tab) {
        Member member = signedIn(tab, acme.member("viewer"));
        Locator language = tab.page().locator("[id='attributes.locale']");
        assertThat(language).hasText("English (automatic)");

        tab.open(realm.clients().app().signIn().with(Map.of("prompt", "login")).address());
        tab.page().locator("#login-select-toggle").selectOption(new SelectOption().setLabel("Deutsch"));
        assertThat(tab.page().locator("html")).hasAttribute("lang", "de");
        tab.page().locator("#password").fill(member.password());
        tab.page().locator("#kc-login").click();
        Patience.await("the language is stored")
                .until(() -> realm.user(member.id()).at("/attributes/locale/0").asText(), "de"::equals);

        tab.open(account(""));
        assertThat(language).hasText("Deutsch");
    }

    @Test
    void linkedAccountsAreThereWhereThereIsAProvider(Tab tab) {
        signedIn(tab, acme.member("viewer"));
        Locator linked = tab.page().locator("a[href$='linked-accounts']");
        openSecurity(tab);
        assertThat(linked).hasCount(0);
        realm.keycloakApi()
                .post(
                        "/identity-provider/instances",
                        Map.of(
                                "alias",
                                "google",
                                "providerId",
                                "google",
                                "config",
                                Map.of("clientId", "id", "clientSecret", "secret")))
                .expect(201);
        try {
            tab.page().reload();
            openSecurity(tab);
            linked.click();
            assertThat(tab.page().getByText("Google")).isVisible();
        } finally {
            realm.keycloakApi().delete("/identity-provider/instances/google").expect(204);
        }
    }

    /** Opens a part of the menu, and looks that it stays open. */
    private static void openSecurity(Tab tab) {
        Locator inside = tab.page().locator("a[href$='signing-in']");
        Step.untilItTook(() -> {
            if (!inside.isVisible()) {
                tab.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Security"))
                        .click();
            }
            assertThat(inside).isVisible(SOON);
        });
    }

    private static void choose(Page page, String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-submit").click();
    }
}
