package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of eight digits that signs in the login that waits (R30, docs/rules.md). */
@OnKeycloak
class CodeIT {

    private TeamRealm realm;
    private Member member;
    private int signInsBefore;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        member = acme.member("viewer");
        signInsBefore = member.signIns().size();
    }

    @Test
    void signsInTheLoginThatWaitsAndUsesTheLinkUp(Browser browser, Browser phone) {
        Asking asking = Asking.by(member, browser);
        String rootBefore = SessionIds.root(browser);

        Page landed = asking.page().enter(asking.mail().code());

        asking.request().redeem(landed);
        assertThat(member.signIns()).hasSize(signInsBefore + 1);
        assertThat(member.sessions())
                .extracting(session -> session.get("id").asText())
                .doesNotContain(rootBefore);
        assertThat(phone.open(asking.mail().link()).text()).contains("used");
    }

    @Test
    void canBeTypedWithBlanksAndHyphens(Browser browser) {
        Asking asking = Asking.by(member, browser);
        String code = asking.mail().code();

        asking.request()
                .redeem(asking.page().enter(" " + code.substring(0, 4) + "\u00a0- " + code.substring(4) + "\u200b"));
    }

    @Test
    void isAskedForASecondFactorToo(Browser browser) {
        member.addSecondFactor();
        Asking asking = Asking.by(member, browser);

        SecondFactorPage page =
                new SecondFactorPage(asking.page().enter(asking.mail().code()));

        assertThat(page.asks()).as(page.page().describe()).isTrue();
        assertThat(member.signIns()).hasSize(signInsBefore);
    }

    @Test
    void canBeTriedFiveTimesAndThenAsksForANewMail(Browser browser, Server server) {
        Asking asking = Asking.by(member, browser);
        WaitingPage page = asking.page();
        for (int i = 0; i < 5; i++) {
            assertThat(page.takesCodes()).as("try %d", i).isTrue();
            page = new WaitingPage(page.enter(wrong(asking.mail())));
        }

        assertThat(new WaitingPage(asking.page().enter(asking.mail().code())).waits())
                .as("the right one comes too late")
                .isTrue();
        assertThat(member.signIns()).hasSize(signInsBefore);
        server.clock().advance(Duration.ofSeconds(31));
        WaitingPage again = new WaitingPage(browser.open(asking.page().address())).resend();
        Mail mail = server.inbox().await(member.email(), 3);
        assertThat(mail.code()).isNotEqualTo(asking.mail().code());
        asking.request().redeem(again.enter(mail.code()));
    }

    @Test
    void isGoodInItsOwnLoginOnly(Browser browser, Browser other) {
        Asking asking = Asking.by(member, browser);
        Asking elsewhere = Asking.by(member, other);

        Page page = elsewhere.page().enter(asking.mail().code());

        assertThat(page.isElsewhere()).isFalse();
        assertThat(member.signIns()).hasSize(signInsBefore);
    }

    @Test
    void isAsShortLivedAsTheLink(Browser browser, Server server) {
        Asking asking = Asking.by(member, browser);
        server.clock().advance(Duration.ofMinutes(31));

        assertThat(asking.page().enter(asking.mail().code()).isElsewhere()).isFalse();
        assertThat(member.signIns()).hasSize(signInsBefore);
    }

    @Test
    void aMailThatIsAskedForTooSoonIsNotSent(Browser browser, Server server) {
        Asking asking = Asking.by(member, browser);
        int mails = server.inbox().mailsTo(member.email()).size();

        WaitingPage page = asking.page().resend();

        assertThat(page.waits()).isTrue();
        asking.request().redeem(page.enter(asking.mail().code()));
        assertThat(server.inbox().mailsTo(member.email())).hasSize(mails);
    }

    @Test
    void theAddressCanBeChanged(Browser browser) {
        WaitingPage mistyped =
                new SignInPage(browser.open(realm.clients().app().signIn().address())).ask("mistyped@nowhere.test");

        SignInPage page = mistyped.change();
        int mails = realm.server().inbox().mailsTo(member.email()).size();
        WaitingPage waiting = page.ask(member.email());

        Mail mail = realm.server().inbox().await(member.email(), mails + 1);
        assertThat(waiting.enter(mail.code()).isElsewhere()).isTrue();
    }

    @Test
    void isInNoEventRowOrLog(Browser browser, Server server) {
        Asking asking = Asking.by(member, browser);
        asking.page().enter(wrong(asking.mail()));
        String rows = server.inside().rows().toString();
        asking.page().enter(asking.mail().code());

        assertThat(rows).contains(member.id()).doesNotContain(asking.mail().code());
        assertThat(realm.events().toString())
                .contains(member.id())
                .doesNotContain(asking.mail().code());
        assertThat(server.keycloak().log()).doesNotContain("roster.code");
    }

    @Test
    void anUnknownAddressIsAnsweredAsAKnownOneAtEveryStep(Browser known, Browser unknown) {
        List<String> ofKnown = everyAnswer(known, member.email());

        assertThat(everyAnswer(unknown, "nobody@nowhere.test")).isEqualTo(ofKnown);
    }

    private List<String> everyAnswer(Browser browser, String address) {
        List<String> answers = new ArrayList<>();
        WaitingPage page =
                new SignInPage(browser.open(realm.clients().app().signIn().address())).ask(address);
        answers.add(NeutralText.of(page.page(), address));
        for (int i = 0; i < 5; i++) {
            page = new WaitingPage(page.enter("1234567" + i));
            answers.add(NeutralText.of(page.page(), address));
        }
        answers.add(NeutralText.of(page.resend().page(), address));
        return answers;
    }

    private static String wrong(Mail mail) {
        return mail.code().equals("12345678") ? "87654321" : "12345678";
    }
}
