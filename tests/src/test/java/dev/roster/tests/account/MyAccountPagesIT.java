package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.OnKeycloak;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the pages of My Account look on every screen, and what stands at their head. */
@OnKeycloak
@InChromium
class MyAccountPagesIT extends MyAccount {

    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    @Test
    void itHasNoBarriersInLightAndDarkAndFitsAPhone(Tab tab) {
        signedIn(tab, acme.member("viewer"));
        Page page = tab.page();
        Map<String, Locator> pages = Map.of(
                "",
                page.getByTestId("save"),
                SIGN_IN,
                page.locator("[data-testrole=update]"),
                DEVICES,
                page.getByText("This browser"),
                APPLICATIONS,
                page.getByTestId("applications-list-item").first());
        pages.forEach((path, loaded) -> {
            page.setViewportSize(1280, 800);
            tab.open(account(path));
            assertThat(loaded).isVisible();
            assertNoBarriers(tab, "desk", path);
            page.setViewportSize(390, 844);
            page.waitForFunction(FITS);
            assertNoBarriers(tab, "phone", path);
            page.setViewportSize(360, 740);
            page.waitForFunction(FITS);
        });
    }

    private static void assertNoBarriers(Tab tab, String where, String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.theme(scheme);
            tab.screenshot(where + "-" + scheme + path.replace('/', '-'));
            assertThat(tab.barriers("landmark-unique"))
                    .as("%s %s %s (Keycloak calls every device the same)", where, scheme, path)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEveryButtonByItsName(Tab tab) {
        signedIn(tab, acme.member("viewer"));
        Page page = tab.page();
        for (int width : new int[] {390, 800, 1280}) {
            page.setViewportSize(width, 844);
            tab.open(account(SIGN_IN));

            assertThat(page.locator("[data-testrole=update]")).isVisible();
            assertThat(page.getByTestId("otp/create")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set up Authenticator app")))
                    .hasCount(1);
            assertThat(page.locator("main .pf-v5-c-menu-toggle:visible")).hasCount(0);
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jana Novak")))
                    .isVisible();
        }
    }

    @Test
    void everyPageHasAWayBackToTheApplication(Tab tab, Browser elsewhere) {
        signedIn(tab, acme.member("viewer"));
        Locator back = tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to The app"));
        tab.page().setViewportSize(390, 844);
        for (String path : new String[] {"", SIGN_IN, DEVICES, APPLICATIONS}) {
            tab.open(account(path));
            assertThat(back).isVisible();
        }

        assertThat(elsewhere.open(URI.create(back.getAttribute("href"))).address())
                .isEqualTo(realm.server().application().home(realm.name()));

        realm.set("roster.home-client", "").expect(204);
        try {
            tab.page().reload();
            assertThat(tab.page().getByTestId("page-header")).isVisible();
            assertThat(tab.page().getByTestId("referrer-link")).hasCount(0);
        } finally {
            realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        }
    }

    @Test
    void theWayBackSaysTheApplicationsNameAsItIs(Tab tab) {
        realm.keycloakApi()
                .put("/clients/" + appId(), app("O'Hara's \"</script><b>desk"))
                .expect(204);
        try {
            signedIn(tab, acme.member("viewer"));

            assertThat(tab.page().getByTestId("referrer-link")).hasText("Back to O'Hara's \"</script><b>desk");
        } finally {
            realm.keycloakApi().put("/clients/" + appId(), app("The app")).expect(204);
        }
    }

    private String appId() {
        return realm.keycloakApi()
                .get("/clients?clientId=app")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }

    private static Map<String, Object> app(String name) {
        return Map.of("clientId", "app", "name", name);
    }
}
