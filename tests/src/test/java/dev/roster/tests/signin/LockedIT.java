package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.AtOnce;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrong passwords lock the password (R29, docs/rules.md). They do not shut out whoever proves the address. */
@OnKeycloak
class LockedIT {

    private static final int FAILURES = 10;

    /** Of the second factor, in a day. */
    private static final int TRIES = 10;

    private TeamRealm realm;
    private Organization acme;
    private String whenLocked;

    @BeforeEach
    void given(TeamRealm realm, Organization acme) {
        whenLocked = realm.attribute("roster.link.when-locked");
        this.realm = realm;
        this.acme = acme;
    }

    @AfterEach
    void asItWas() {
        realm.set("roster.link.when-locked", whenLocked).expect(204);
    }

    @Test
    void wrongPasswordsForAMemberWithoutOneLockNothing(Browser browser) {
        realm.set("roster.link.when-locked", "refuse").expect(204);
        Member member = acme.member("viewer").withoutPassword();

        guess(member);
        IntStream.range(0, FAILURES).forEach(attempt -> signIn(member, "wrong " + attempt));

        // A failure of somebody else that was counted after theirs: theirs would be there by now.
        locked(acme.member("viewer"));
        assertThat(member.failures().get("numFailures").asInt()).isZero();
        Asking asking = Asking.by(member, browser);
        asking.request().redeem(browser.open(asking.mail().link()));
    }

    @Test
    void aLockedMemberComesInByLinkAndThePasswordStaysShut(Browser browser) {
        Member member = locked(acme.member("viewer"));
        Asking asking = Asking.by(member, browser);

        asking.request().redeem(browser.open(asking.mail().link()));

        assertPasswordIsShut(member);
    }

    @Test
    void aLockedMemberComesInByCode(Browser browser) {
        Member member = locked(acme.member("viewer"));
        Asking asking = Asking.by(member, browser);

        asking.request().redeem(asking.page().enter(asking.mail().code()));

        assertPasswordIsShut(member);
    }

    @Test
    void aLockedInviteeComesInByInvitation(Browser browser) {
        Member invited = acme.invite("admin");
        invited.setPassword();
        URI link = realm.server().inbox().await(invited.email()).link();
        locked(invited);

        assertThat(new LinkPage(browser.open(link)).press().isElsewhere()).isTrue();
    }

    @Test
    void whereTheRealmSaysRefuseALinkLetsNoLockedMemberIn(Browser browser, Browser other) {
        realm.set("roster.link.when-locked", "refuse").expect(204);
        Member member = acme.member("viewer");
        Asking asking = Asking.by(member, browser);
        locked(member);

        assertThat(new LinkPage(other.open(asking.mail().link())).offersToSignIn())
                .isFalse();
        assertThat(browser.open(asking.mail().link()).isElsewhere()).isFalse();
    }

    @Test
    void aLockedMemberComesInByLinkAndSecondFactor(Browser browser) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        locked(member);
        Asking asking = Asking.by(member, browser);
        SecondFactorPage page = new SecondFactorPage(browser.open(asking.mail().link()));

        SecondFactorPage again = new SecondFactorPage(page.enter("000000"));

        asking.request().redeem(again.enter(member.secondFactorCode()));
    }

    @Test
    void whoReadsTheMailboxOfALockedMemberHasTenTriesOfTheSecondFactor(Browser first, Browser second) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        locked(member);
        SecondFactorPage page =
                new SecondFactorPage(first.open(Asking.by(member, first).mail().link()));
        for (int wrong = 0; wrong < TRIES; wrong++) {
            page = new SecondFactorPage(page.enter("000000"));
        }

        Asking again = Asking.by(member, second);
        SecondFactorPage next = new SecondFactorPage(second.open(again.mail().link()));

        assertThat(page.enter(member.secondFactorCode()).isElsewhere()).isFalse();
        assertThat(next.enter(member.secondFactorCode()).isElsewhere()).isFalse();
    }

    @Test
    void triesOfTheSecondFactorAtOnceInSeveralBrowsersAreNoMore() throws Exception {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        locked(member);
        List<SecondFactorPage> pages =
                IntStream.range(0, 4).mapToObj(i -> secondFactorPage(member)).toList();

        AtOnce.all(pages.size(), i -> () -> {
            SecondFactorPage page = pages.get(i);
            for (int wrong = 0; wrong < TRIES; wrong++) {
                page = new SecondFactorPage(page.enter("000000"));
            }
            return page;
        });

        assertThat(lookedAt(member)).isEqualTo(TRIES);
    }

    private SecondFactorPage secondFactorPage(Member member) {
        Browser browser = realm.newBrowser();
        return new SecondFactorPage(
                browser.open(Asking.by(member, browser).mail().link()));
    }

    @Test
    void aLockWhileTheSecondFactorIsAskedForAfterAPasswordShutsItAsBefore(Browser browser) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        SignInPage login =
                new SignInPage(browser.open(realm.clients().app().signIn().address()));
        SecondFactorPage page = new SecondFactorPage(login.signIn(member.email(), member.password()));
        locked(member);

        assertThat(page.enter(member.secondFactorCode()).isElsewhere()).isFalse();
    }

    /** {@return how many second factors were compared, and wrong} */
    private long lookedAt(Member member) {
        return StreamSupport.stream(realm.events("LOGIN_ERROR", member.id()).spliterator(), false)
                .filter(event -> event.get("clientId").asText().equals("app"))
                .filter(event -> event.get("error").asText().equals("invalid_user_credentials"))
                .count();
    }

    private void assertPasswordIsShut(Member member) {
        Answer right = grant(member, member.password());
        assertThat(right.status()).isEqualTo(400);
        assertThat(right.text()).isEqualTo(grant(member, "wrong").text());
        assertThat(signIn(member, member.password())).isFalse();
    }

    private Member locked(Member member) {
        guess(member);
        Patience.await("the lock").until(() -> member.failures().get("disabled").asBoolean());
        return member;
    }

    private void guess(Member member) {
        IntStream.range(0, FAILURES).forEach(attempt -> grant(member, "wrong " + attempt));
    }

    private boolean signIn(Member member, String password) {
        Browser browser = realm.newBrowser();
        return new SignInPage(browser.open(realm.clients().app().signIn().address()))
                .signIn(member.email(), password)
                .isElsewhere();
    }

    private Answer grant(Member member, String password) {
        return realm.clients()
                .direct()
                .token(Map.of("grant_type", "password", "username", member.email(), "password", password));
    }
}
