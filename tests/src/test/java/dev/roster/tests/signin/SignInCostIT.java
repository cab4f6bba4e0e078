package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sign-in by link costs the database, from the opened link to the code for the application. */
@OnKeycloak
class SignInCostIT {

    @Test
    void aWarmSignInByLinkTakesFewStatements(TeamRealm realm, Organization acme, Server server) {
        Member member = acme.member("viewer");
        signIn(member, realm.newBrowser());

        Browser browser = realm.newBrowser();
        Asking asking = Asking.by(member, browser);
        List<Page> landed = new ArrayList<>();
        long statements = server.inside()
                .statementsOf(() -> landed.add(browser.open(asking.mail().link())));

        assertThat(landed.get(0).isElsewhere()).isTrue();
        System.out.printf(
                "Sign-in by link: %d SQL statements, %d requests%n",
                statements, landed.get(0).hops().size());
        assertThat(statements).isLessThan(40);
        asking.request().redeem(landed.get(0));
    }

    private static void signIn(Member member, Browser browser) {
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));
    }
}
