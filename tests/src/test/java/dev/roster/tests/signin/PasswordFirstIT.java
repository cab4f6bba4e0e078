package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser in which somebody signed in with a password shows the password first. */
@OnKeycloak
class PasswordFirstIT {

    private TeamRealm realm;
    private Member member;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
    }

    @Test
    void thePasswordComesFirstNextTimeAndTheLinkIsOneClickAway(Browser browser) {
        Page landed = new SignInPage(open(browser)).signIn(member.email(), member.password());
        signOut();

        SignInPage next = new SignInPage(open(browser));

        assertThat(landed.isElsewhere()).isTrue();
        assertThat(next.asksForPassword()).as(next.page().describe()).isTrue();
        assertThat(next.chooseLink().asksForAddress()).isTrue();
    }

    @Test
    void aWrongPasswordAndAReloadKeepBothWaysOpen(Browser browser) {
        new SignInPage(open(browser)).signIn(member.email(), member.password());
        signOut();

        SignInPage wrong = new SignInPage(new SignInPage(open(browser)).signIn(member.email(), "wrong"));

        assertThat(wrong.asksForPassword()).isTrue();
        SignInPage reloaded = new SignInPage(browser.open(new WaitingPage(wrong.page()).address()));
        assertThat(reloaded.asksForPassword()).as(reloaded.page().describe()).isTrue();
        SignInPage link = wrong.chooseLink();
        assertThat(link.asksForAddress()).as(link.page().describe()).isTrue();
        assertThat(link.ask(member.email()).waits()).isTrue();
    }

    @Test
    void whoChoseThePasswordFindsItAgainAfterAReload(Browser browser) {
        SignInPage chosen = new SignInPage(open(browser)).choosePassword();

        SignInPage reloaded = new SignInPage(browser.open(new WaitingPage(chosen.page()).address()));

        assertThat(reloaded.asksForPassword()).isTrue();
        assertThat(reloaded.signIn(member.email(), member.password()).isElsewhere())
                .isTrue();
    }

    @Test
    void aSignInByLinkPutsTheLinkFirstAgain(Browser browser) {
        new SignInPage(open(browser)).signIn(member.email(), member.password());
        signOut();
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));
        signOut();

        assertThat(new SignInPage(open(browser)).asksForAddress()).isTrue();
    }

    @Test
    void theCookieSaysNothingElse(Browser browser) {
        Page landed = new SignInPage(open(browser)).signIn(member.email(), member.password());

        assertThat(landed.last().allOf("Set-Cookie").lines().filter(line -> line.startsWith("ROSTER_FIRST=")))
                .singleElement()
                .asString()
                .startsWith("ROSTER_FIRST=password;")
                .contains("HttpOnly", "SameSite=Lax", "Path=/realms/" + realm.name() + "/");
    }

    private Page open(Browser browser) {
        return browser.open(realm.clients().app().signIn().address());
    }

    private void signOut() {
        realm.keycloakApi().post("/users/" + member.id() + "/logout").expect(204);
    }
}
