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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code belongs to one request and its address: nobody becomes somebody else by one (R23, R30, docs/rules.md). */
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
        String junk = "junk-" + text.strip().replace('.', '-') + "@nowhere.test";
        useUpTheLimit(junk);
        WaitingPage victims = ask(browser, victim.email());
        realm.server().inbox().await(victim.email(), 2);

        Page page = victims.change().ask(junk).enter(text);

        assertNobodyIsSignedInBy(page);
    }

    @Test
    void theCodeOfALateEmailOpensNoLinkOfAnotherAddress(Browser browser, Server server, Organization globex) {
        Member attacker = globex.member("viewer");
        hold(attacker, victim);
        WaitingPage page = ask(browser, attacker.email()).change().ask(victim.email());

        Mail attackersEmail = released(attacker);
        released(victim);

        // Whatever stands in it must not be the code of the page that waits now.
        String read = attackersEmail.hasCode() ? attackersEmail.code() : "00000000";
        assertNobodyIsSignedInBy(page.enter(read));
        assertThat(attackersEmail.hasCode()).isFalse();
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
        useUpTheLimit(JUNK);

        WaitingPage junk = page.change().ask(JUNK);

        assertNobodyIsSignedInBy(junk.enter(code));
    }

    private WaitingPage ask(Browser browser, String address) {
        AuthorizationRequest request = realm.clients().app().signIn();
        return new SignInPage(browser.open(request.address())).ask(address);
    }

    private static void hold(Member... members) {
        for (Member member : members) {
            member.realm().server().inside().holdRequests(member.email());
        }
    }

    private static Mail released(Member member) {
        Server server = member.realm().server();
        int before = server.inbox().mailsTo(member.email()).size();
        server.inside().releaseRequests(member.email());
        return server.inbox().await(member.email(), before + 1);
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
