package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The action with which My Account links an account: what is refused is a page in words, and nothing is linked. */
class LinkingIT extends SocialTest {

    @Test
    void anotherMembersAccount() {
        Member owner = acme.member("viewer");
        Member member = acme.member("viewer");
        Account account = Account.google(id(), owner.email());
        assertIn(social.signIn("google", social.realm().newBrowser(), account), owner, "google");

        Page page = link("google", member, account);

        assertThat(page.text()).contains("Another member signs in with this Google account already");
        assertThat(social.links(member)).isEmpty();
        assertThat(social.links(owner)).hasSize(1);
    }

    @Test
    void aForeignTenant() {
        Member member = acme.member("viewer");

        Page page = link(
                "microsoft", member, Account.microsoft(id(), member.email()).in(StandIns.OTHER_TENANT));

        assertThat(page.text()).contains("Accounts of your Microsoft organization aren’t accepted here");
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void oneThatIsSwitchedOffMeanwhile() {
        givenARealmOfItsOwn();
        Member member = acme.member("viewer");
        Page asks = ask("google", member);
        social.enable("google", false);

        Page page = asks.press("#kc-continue");

        assertThat(page.text()).contains("was switched off here in the meantime");
        Page back = page.browser()
                .open(URI.create(
                        page.document().selectFirst("#backToApplication").absUrl("href")));
        assertThat(back.address()).isEqualTo(social.account(""));
        assertThat(back.status()).isEqualTo(200);
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void microsoftWithoutItsMapper() {
        givenARealmOfItsOwn();
        Member member = acme.member("viewer");
        social.removeMapper("microsoft", "roster-microsoft-tenant");

        Page page = link("microsoft", member, Account.microsoft(id(), member.email()));

        assertThat(page.text()).contains("Signing in with Microsoft isn’t fully set up here yet");
        assertThat(social.links(member)).isEmpty();
    }

    private void givenARealmOfItsOwn() {
        social = social.another();
        acme = social.realm().newOrganization();
    }

    private Page link(String provider, Member member, Account account) {
        Page asked = ask(provider, member).press("#kc-continue");
        assertThat(asked.isElsewhere()).as(asked.describe()).isTrue();
        return asked.browser().open(social.standIns().agree(asked.address(), account));
    }

    /** Signs the member in and asks to link, as far as the page that asks whether it is meant. */
    private Page ask(String provider, Member member) {
        Browser browser = social.realm().newBrowser();
        social.realm().signIn(browser, social.realm().clients().app(), member);
        OidcClient myAccount = new OidcClient(
                social.realm().clients().app().realm(),
                "account-console",
                Optional.empty(),
                social.account("account-security/linked-accounts"));
        return browser.open(myAccount
                .signIn()
                .with(Map.of("kc_action", "idp_link:" + provider))
                .address());
    }
}
