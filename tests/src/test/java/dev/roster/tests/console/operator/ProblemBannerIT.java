package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps teams from working stands above every page of those who can mend it, until it is mended. */
@OnSystemServer
@InChromium
class ProblemBannerIT {

    private TeamRealm realm;

    @AfterEach
    void removeTheRealm() {
        realm.keycloakApi().delete("").expect(204);
    }

    @Test
    void aMissingHomeClientAndMailsThatFail(SystemServer system, Tab tab, Tab admins) {
        realm = TeamRealm.create(system.server());
        Organization acme = realm.newOrganization();
        Member admin = acme.member("admin");
        realm.keycloakApi()
                .put("", Map.of("smtpServer", Map.of("host", "127.0.0.1", "port", "1", "from", "team@example.test")))
                .expect(204);
        Member waiting = acme.invite("viewer");
        realm.set("roster.home-client", "").expect(204);
        awaitProblems(2);

        Console console = Console.open(tab, system.root());
        assertThat(console.problems()).containsText("Something needs your attention");
        assertThat(console.problems()).containsText("Realm " + realm.name() + " has no home client");
        assertThat(console.problems()).containsText("Emails of realm " + realm.name() + " can’t be sent (1 waiting).");
        assertThat(console.problems()).containsText("The mail server cannot be reached.");
        tab.screenshot("banner");
        Console theirs = Console.open(admins, admin);
        assertThat(new Rows(admins.page()).of(waiting.email())).containsText("Email not sent yet");
        assertThat(theirs.problems()).hasCount(0);

        realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        realm.sendMailToInbox();
        acme.invite("viewer");
        system.inbox().await(waiting.email());
        awaitProblems(0);
        console.reload();
        assertThat(new Rows(tab.page()).all()).not().hasCount(0);
        assertThat(ofThisRealm(console)).hasCount(0);
    }

    private void awaitProblems(int count) {
        await().untilAsserted(() -> assertThat(
                        realm.teamApi().get("/diagnostics").expect(200).json())
                .hasSize(count));
    }

    private Locator ofThisRealm(Console console) {
        return console.problems()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("ealm " + realm.name() + "\\b")));
    }
}
