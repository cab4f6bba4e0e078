package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.system.SystemServer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps teams from working stands above every page of those who can mend it, until it is mended. */
@OnSystemServer
@InChromium
class ProblemBannerIT {

    private SystemServer system;
    private TeamRealm realm;

    @BeforeEach
    void givenARealmOfItsOwn(SystemServer system) {
        this.system = system;
        realm = TeamRealm.create(system.server());
    }

    @AfterEach
    void removeTheRealm() {
        realm.keycloakApi().delete("").expect(204);
    }

    @Test
    void aMissingHomeClient(Tab tab) {
        realm.set("roster.home-client", "").expect(204);
        Console console = Console.signIn(tab, system.root());

        assertThat(console.problems()).containsText("Something needs your attention");
        assertThat(console.problems()).containsText("Realm " + realm.name() + " has no home client");
        tab.screenshot("banner");

        realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        tab.page().reload();
        assertThat(console.heading("System Admin")).isVisible();
        assertThat(new Rows(tab.page()).all()).not().hasCount(0);
        assertThat(ofThisRealm(console)).hasCount(0);
    }

    @Test
    void mailsThatFail(Tab tab, Tab admins) {
        Organization acme = realm.newOrganization();
        Member admin = acme.member("admin");
        realm.keycloakApi()
                .put("", Map.of("smtpServer", Map.of("host", "127.0.0.1", "port", "1", "from", "team@example.test")))
                .expect(204);
        Member waiting = acme.invite("viewer");
        Awaitility.await()
                .until(() -> realm.teamApi().get("/problems").expect(200).json().size() == 1);
        Console console = Console.signIn(tab, system.root());

        assertThat(console.problems()).containsText("Mails of realm " + realm.name() + " cannot be sent (1 waiting).");
        assertThat(console.problems()).containsText("The mail server cannot be reached.");
        Console theirs = Console.signIn(admins, admin);
        assertThat(new Rows(admins.page()).of(waiting.email())).containsText("Mail could not be sent yet");
        assertThat(theirs.problems()).hasCount(0);

        realm.sendMailToInbox();
        acme.invite("viewer");
        system.inbox().await(waiting.email());
        Awaitility.await()
                .until(() -> realm.teamApi().get("/problems").expect(200).json().isEmpty());
        tab.page().reload();
        assertThat(new Rows(tab.page()).all()).not().hasCount(0);
        assertThat(ofThisRealm(console)).hasCount(0);
    }

    private Locator ofThisRealm(Console console) {
        return console.problems()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("ealm " + realm.name() + "\\b")));
    }
}
