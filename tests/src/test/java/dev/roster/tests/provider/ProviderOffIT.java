package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A provider that is switched off: it is gone from the sign-in, and refused on every path that began before. */
class ProviderOffIT extends SocialTest {

    @AfterEach
    void switchOn() {
        social.enable("google", true);
        social.enable("microsoft", true);
    }

    @Test
    void itIsGoneAndRefused() {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        Page login = social.realm()
                .newBrowser()
                .open(social.realm().clients().app().signIn().address());
        URI button = URI.create(login.document().selectFirst("#social-google").absUrl("href"));
        URI back =
                social.standIns().agree(social.ask("google", browser).address(), Account.google(id(), member.email()));
        social.enable("google", false);

        Page page = browser.open(back);
        Page direct = login.browser().open(button);
        Page hint = social.realm().newBrowser().open(social.address("google"));

        assertThat(page.isElsewhere() || direct.isElsewhere() || hint.isElsewhere())
                .isFalse();
        assertThat(page.status()).isGreaterThanOrEqualTo(400);
        assertThat(direct.status()).isGreaterThanOrEqualTo(400);
        assertThat(hint.has("#social-google")).isFalse();
        assertThat(hint.has("#social-microsoft")).isTrue();
        assertThat(social.links(member)).isEmpty();
    }
}
