package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account at a provider opens nothing to whoever may not come in (R19, R24, docs/rules.md). */
class ClosedDoorIT extends SocialTest {

    private static final String REFUSED = "You can’t sign in with this account";

    /** What may happen to a member while they are away at the provider. */
    private enum Shut {
        DEACTIVATED("This link is no longer valid"),
        SUSPENDED("You can’t sign in at the moment");

        private final String words;

        Shut(String words) {
            this.words = words;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "microsoft"})
    void anUnknownAddressMakesNoAccount(String provider) {
        int users = social.realm().countUsers();
        String address = acme.newAddress("stranger");
        Account account = provider.equals("google") ? Account.google(id(), address) : Account.microsoft(id(), address);

        Page page = social.signIn(provider, social.realm().newBrowser(), account);

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(page.text()).contains(REFUSED, address);
        assertThat(social.realm().countUsers()).isEqualTo(users);
    }

    @ParameterizedTest
    @EnumSource(Shut.class)
    void whoeverIsShutOutBetweenRedirectAndReturnStaysOut(Shut shut) {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());
        assertIn(social.signIn("google", social.realm().newBrowser(), account), member, "google");
        int signIns = member.signIns().size();
        Browser browser = social.realm().newBrowser();
        Page asked = social.ask("google", browser);
        shut(shut, member);

        Page page = browser.open(social.standIns().agree(asked.address(), account));

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.text()).contains("Your account isn’t active. Ask an Admin of your team.");
        assertThat(member.signIns()).hasSize(signIns);
    }

    @ParameterizedTest
    @EnumSource(Shut.class)
    void soItIsBetweenTheMailAndThePress(Shut shut) {
        Member member = acme.member("viewer");
        Browser browser = social.realm().newBrowser();
        social.signIn("microsoft", browser, Account.microsoft(id(), member.email()));
        URI link = social.inbox().await(member.email(), 2).link();
        LinkPage opened = new LinkPage(browser.open(link));
        shut(shut, member);

        Page pressed = opened.press();

        assertThat(pressed.text()).contains(shut.words);
        assertThat(browser.open(link).text()).contains(shut.words);
        assertThat(social.links(member)).isEmpty();
    }

    private void shut(Shut how, Member member) {
        switch (how) {
            case DEACTIVATED ->
                social.realm().teamApi().post(acme.user(member) + "/deactivate").expect(204);
            case SUSPENDED -> acme.suspend(true);
        }
    }
}
