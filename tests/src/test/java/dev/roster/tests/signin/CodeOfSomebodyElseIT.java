package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code belongs to one request and its address: nobody becomes somebody else by one. */
@OnKeycloak
class CodeOfSomebodyElseIT {

    private static final String JUNK = "junk@nowhere.test";

    private TeamRealm realm;
    private Member victim;
    private int signInsBefore;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        victim = acme.member("admin");
        signInsBefore = victim.signIns().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "null", " ", "00000000", "roster.code"})
    void noTextIsRightWhereNoEmailWentOut(String text, Browser browser) {
        String junk = text.strip().replace('.', '-') + JUNK;
        useUpTheLimit(junk);
        WaitingPage victims = ask(browser, victim.email());
        realm.server().inbox().await(victim.email(), 2);

        Page page = victims.change().ask(junk).enter(text);

        assertNobodyIsSignedInBy(page);
    }

    @Test
    void theCodeOfALateEmailOpensNoLinkOfAnotherAddress(Browser browser, Server server, Organization globex) {
        Member attacker = globex.member("viewer");
        int attackersEmails = server.inbox().mailsTo(attacker.email()).size();
        int victimsEmails = server.inbox().mailsTo(victim.email()).size();
        server.inbox().stop();
        WaitingPage page;
        try {
            page = ask(browser, attacker.email()).change().ask(victim.email());
        } finally {
            server.inbox().start();
        }
        server.clock().advance(Duration.ofMinutes(5));
        Mail attackersEmail = server.inbox().await(attacker.email(), attackersEmails + 1);
        server.inbox().await(victim.email(), victimsEmails + 1);

        assertThat(attackersEmail.hasCode())
                .as("a page that shows another address takes no code of this email")
                .isFalse();
        assertNobodyIsSignedInBy(page.enter("00000000"));
    }

    @Test
    void theCodeOfOneAddressIsOfNoUseOnceThePageShowsAnother(Browser browser, Server server, Organization globex) {
        Member attacker = globex.member("viewer");
        int before = server.inbox().mailsTo(attacker.email()).size();
        WaitingPage own = ask(browser, attacker.email());
        String code = server.inbox().await(attacker.email(), before + 1).code();
        WaitingPage victims = own.change().ask(victim.email());
        server.inbox().await(victim.email(), 2);

        assertNobodyIsSignedInBy(victims.enter(code));
        assertThat(attacker.signIns()).hasSize(1);
    }

    @Test
    void theCodeOfAnAddressIsDeadOnceTheAddressWasChanged(Browser browser, Server server) {
        WaitingPage page = ask(browser, victim.email());
        String code = server.inbox().await(victim.email(), 2).code();
        useUpTheLimit("again-" + JUNK);

        WaitingPage junk = page.change().ask("again-" + JUNK);

        assertNobodyIsSignedInBy(junk.enter(code));
    }

    private WaitingPage ask(Browser browser, String address) {
        AuthorizationRequest request = realm.clients().app().signIn();
        return new SignInPage(browser.open(request.address())).ask(address);
    }

    private void useUpTheLimit(String address) {
        for (int i = 0; i < 5; i++) {
            ask(realm.newBrowser(), address);
        }
    }

    private void assertNobodyIsSignedInBy(Page page) {
        assertThat(page.isElsewhere()).as(page.describe()).isFalse();
        assertThat(victim.signIns()).hasSize(signInsBefore);
    }
}
