package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in page answers the same, whoever's the address is (R20, docs/rules.md). */
@OnKeycloak
class SameAnswerIT {

    @Test
    void forUnknownInvitedActiveDeactivatedLockedAndSuspended(TeamRealm realm, Organization acme) {
        String active = ask(realm, acme.member("viewer").email());

        assertThat(Stream.of(
                        acme.newAddress("unknown"),
                        acme.invite("viewer").email(),
                        Shut.deactivated(acme),
                        Shut.locked(realm, acme),
                        Shut.suspended(realm)))
                .allSatisfy(address -> assertThat(ask(realm, address)).isEqualTo(active));
    }

    @Test
    void overTheLimitsToo(TeamRealm realm, Organization acme) {
        String address = acme.member("viewer").email();
        String first = ask(realm, address);

        for (int i = 0; i < 6; i++) {
            assertThat(ask(realm, address)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no address", "a@b", "two@example.test,more@example.test", "a@example.test\r\nBcc: b@c.test"
            })
    void onlyWhatCannotBeAnAddressIsAnError(String typed, TeamRealm realm, Browser browser) {
        Page page = first(realm, browser).ask(typed).page();

        assertThat(page.status()).isEqualTo(200);
        assertThat(new SignInPage(page).asksForAddress()).isTrue();
        assertThat(new WaitingPage(page).waits()).isFalse();
    }

    private static String ask(TeamRealm realm, String address) {
        WaitingPage page = first(realm, realm.newBrowser()).ask(address);
        assertThat(page.waits()).as(page.page().describe()).isTrue();
        return NeutralText.of(page.page(), address);
    }

    private static SignInPage first(TeamRealm realm, Browser browser) {
        return new SignInPage(browser.open(realm.clients().app().signIn().address()));
    }
}
