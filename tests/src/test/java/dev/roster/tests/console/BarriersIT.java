package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody can use the console: in light and dark, on a phone, and with whatever reads it to them. */
@OnKeycloak
@InChromium
class BarriersIT {

    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";
    private static final String ALL_BUTTONS_IN_SIGHT =
            "[...document.querySelectorAll('[role=dialog] button')].every(it => it.getBoundingClientRect().right <= it.closest('[role=dialog]').getBoundingClientRect().right)";

    private final List<String> flaws = new ArrayList<>();
    private Tab tab;

    @Test
    void everyPageAndDialogIsOpenToEverybody(Organization acme, Tab tab) {
        this.tab = tab;
        Member viewer = acme.member("viewer");
        viewer.addSecondFactor();
        Member gone = acme.member("technician");
        acme.realm().teamApi().post(acme.user(gone) + "/deactivate").expect(204);
        acme.realm().server().inbox().await(acme.invite("technician").email());
        UsersPage users = SignedIn.as(acme.member("admin"), tab).users();
        assertThat(users.rows()).hasCount(4);
        look("users");

        Dialog form = users.invite();
        form.press("Send Invite");
        assertThat(form.field("First name")).hasAttribute("aria-invalid", "true");
        look("invite");
        form.press("Cancel");

        form = users.open(viewer, "Set Pwd");
        form.press("Generate a password");
        assertThat(form.button("Copy")).isVisible();
        look("password");
        form.press("Cancel");

        form = users.open(viewer, "Deactivate");
        assertThat(form.box()).isVisible();
        look("question");
        form.press("Cancel");

        users.search().fill("nobody");
        assertThat(tab.page().getByText("No users found")).isVisible();
        look("empty");

        assertThat(flaws).isEmpty();
    }

    /** In light and dark, on a phone and, at the end, on a desk. */
    private void look(String what) {
        // Where nothing explains itself to a mouse.
        tab.page().mouse().move(0, 0);
        for (Screen screen : Screen.values()) {
            tab.page().setViewportSize(screen.width, screen.height);
            assertThat(tab.page().locator(".pf-v5-c-page__sidebar.pf-m-expanded"))
                    .hasCount(screen.sidebars);
            tab.page().waitForFunction(FITS);
            tab.page().waitForFunction(ALL_BUTTONS_IN_SIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = "%s-%s-%s".formatted(what, screen, scheme);
                tab.theme(scheme);
                tab.screenshot(name);
                tab.barriers().forEach(barrier -> flaws.add(name + ": " + barrier));
            }
        }
    }

    private enum Screen {
        PHONE(360, 740, 0),
        DESK(1280, 800, 1);

        private final int width;
        private final int height;
        private final int sidebars;

        Screen(int width, int height, int sidebars) {
            this.width = width;
            this.height = height;
            this.sidebars = sidebars;
        }
    }
}
