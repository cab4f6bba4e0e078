package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sign-in with Google and Microsoft, in a real browser. */
@InChromium
class OneClickIT extends SocialTest {

    @ParameterizedTest
    @ValueSource(strings = {"google", "microsoft"})
    void oneClick(String provider, Tab tab) {
        Member member = acme.member("viewer");
        URI home = social.realm().server().application().home(social.realm().name());
        boolean google = provider.equals("google");
        social.standIns()
                .signIn(google ? Account.google(id(), member.email()) : Account.microsoft(id(), member.email()));

        tab.open(home);
        tab.page().waitForSelector("#social-" + provider);
        tab.screenshot("login-" + provider);
        tab.page().click("#social-" + provider);
        if (!google) {
            tab.page().waitForSelector("#resend");
            tab.screenshot("waits");
            tab.open(social.inbox().await(member.email(), 2).link());
            tab.page().waitForSelector("#accept");
            tab.screenshot("connect");
            tab.page().click("#accept");
        }
        tab.page().waitForSelector("#claims");

        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo(provider);
    }
}
