package dev.roster.tests.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the sign-in as people meet them, in a real browser. */
@OnKeycloak
@InChromium
class SignInPagesIT {

    private static final int[][] SCREENS = {{360, 740}, {1280, 800}};

    private final List<String> flaws = new ArrayList<>();
    private TeamRealm realm;
    private Member member;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
    }

    @Test
    void everyPageFitsAndHasNoBarriersInLightAndDark(Tab tab) {
        Page page = tab.page();
        tab.open(application());
        look(tab, "sign-in");

        page.fill("#email", "nobody");
        page.click("#send-link");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        look(tab, "no-address");

        page.fill("#email", member.email());
        page.press("#email", "Enter");
        assertThat(page.locator("#resend")).isDisabled();
        look(tab, "check-mail");

        page.fill("#code", "000 00");
        page.click("#use-code");
        assertThat(page.locator("#code:invalid")).isVisible();
        page.fill("#code", wrongCode());
        page.click("#use-code");
        assertThat(page.locator("#input-error-code")).isVisible();
        look(tab, "wrong-code");

        page.click("#use-password");
        assertThat(page.locator("#username")).hasValue(member.email());
        assertThat(page.locator("#password")).isFocused();
        look(tab, "password");

        page.fill("#password", "wrong");
        page.click("#kc-login");
        assertThat(page.locator("#input-error-username")).isVisible();
        look(tab, "wrong-password");

        page.fill("#password", member.password());
        page.click("#kc-login");
        assertThat(page.locator("#claims")).isVisible();
        tab.open(realm.clients()
                .app()
                .signIn()
                .with(Map.of("kc_action", "UPDATE_PASSWORD"))
                .address());
        assertThat(page.locator("#password-current")).isVisible();
        assertThat(page.locator("#logout-sessions")).not().isChecked();
        look(tab, "update-password");

        assertThat(flaws).isEmpty();
    }

    private URI application() {
        return realm.server().application().home(realm.name());
    }

    private String wrongCode() {
        String right = realm.server().inbox().await(member.email(), 2).code();
        return right.equals("00000000") ? "1111 1111" : "0000 0000";
    }

    private void look(Tab tab, String what) {
        for (int[] screen : SCREENS) {
            tab.page().setViewportSize(screen[0], screen[1]);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                tab.theme(scheme);
                String name = "%s-%d-%s".formatted(what, screen[0], scheme);
                tab.screenshot(name);
                tab.barriers().forEach(barrier -> flaws.add(name + ": " + barrier));
            }
            if (!Boolean.TRUE.equals(
                    tab.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                flaws.add(what + " is wider than " + screen[0]);
            }
        }
    }
}
