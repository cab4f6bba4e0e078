package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a provider answers is wrong, comes twice or never: nobody comes in, nothing is connected. */
class BadAnswerIT extends SocialTest {

    @ParameterizedTest
    @EnumSource(
            value = Trick.class,
            names = {"NONE", "NO_PROFILE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingComesInThatIsWrongAtGoogle(Trick trick) {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        Page asked = social.ask("google", browser);

        Page page = browser.open(social.standIns().agree(asked.address(), Account.google(id(), member.email()), trick));

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).as(page.describe()).isGreaterThanOrEqualTo(400);
        assertThat(social.links(member)).isEmpty();
        assertThat(member.signIns()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"google,DOWN", "google,SILENT", "google,HANGS_UP", "microsoft,DOWN", "microsoft,NO_PROFILE"})
    void aProviderThatIsDownIsAPageThatSaysWhatToDo(String provider, Trick trick) {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        Page asked = social.ask(provider, browser);
        Account account = provider.equals("google")
                ? Account.google(id(), member.email())
                : Account.microsoft(id(), member.email());

        Page page = browser.open(social.standIns().agree(asked.address(), account, trick));

        assertThat(page.text())
                .contains("isn’t answering as it should", "Nothing was changed here", "ask for a sign-in link by email")
                .doesNotContain("Exception", "at org.");
        assertThat(page.document().select("#backToApplication").attr("href"))
                .isEqualTo(social.realm()
                        .server()
                        .application()
                        .home(social.realm().name())
                        .toString());
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void anAnswerIsGoodOnceAndInItsOwnBrowser() {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        Account account = Account.google(id(), member.email());
        URI back = social.standIns().agree(social.ask("google", browser).address(), account);

        assertThat(social.realm().newBrowser().open(back).isElsewhere()).isFalse();
        assertThat(social.links(member)).isEmpty();
        assertIn(browser.open(back), member, "google");
        int sessions = member.sessions().size();
        social.realm().newBrowser().open(back);
        assertThat(member.sessions()).hasSize(sessions);
    }

    @Test
    void whoeverCancelsIsBackAtTheSignIn() {
        Browser browser = social.realm().newBrowser();

        Page page = browser.open(
                social.standIns().cancel(social.ask("google", browser).address()));

        assertThat(page.has("form#roster-sign-in")).as(page.describe()).isTrue();
        assertThat(page.text()).contains("You didn’t go on at Google.");
    }
}
