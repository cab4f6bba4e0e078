package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the console loads: nothing from elsewhere, nothing that only Keycloak's own console needs. */
@OnKeycloak
@InChromium
class LoadIT {

    @Test
    void anAdminLoadsTheLightShellAloneUnderKeycloaksOwnPolicy(Organization acme, Tab tab) {
        Member admin = acme.member("admin");
        Traffic traffic = Traffic.of(tab);
        SignedIn console = SignedIn.as(admin, tab);
        assertThat(console.users().row(admin)).isVisible();
        console.users().invite().press("Cancel");

        assertThat(traffic.paths())
                .anyMatch(path -> path.contains("lightShell"))
                .noneMatch(path -> path.contains("stockShell"))
                .noneMatch(path -> path.startsWith("/resources/" + admin.realm().name() + "/"))
                .noneMatch(path -> path.endsWith("/whoami") || path.endsWith("/serverinfo"));
        assertThat(traffic.addresses())
                .extracting(URI::getAuthority)
                .containsOnly(console.address("").getAuthority());
        assertThat(traffic.complaints()).isEmpty();

        Response page = tab.page().reload();

        assertThat(page.headerValue("Content-Security-Policy"))
                .isEqualTo("frame-src 'self'; frame-ancestors 'self'; object-src 'none';");
        assertThat(console.frame()).isVisible();
    }
}
