package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the person in front of the page presses its button: login CSRF does nothing (R50, docs/rules.md). */
@OnKeycloak
class LinkForgeryIT {

    private TeamRealm realm;
    private Member invitee;
    private URI link;

    @BeforeEach
    void givenAnInvitation(TeamRealm realm, Organization acme) {
        this.realm = realm;
        invitee = acme.invite("viewer");
        link = realm.server().inbox().await(invitee.email()).link();
    }

    @Test
    void aPostWithoutTheCookieDoesNothing(Browser browser) {
        LinkPage page = new LinkPage(browser.open(link));
        browser.forgetCookies();

        assertNothingHappened(page.press(), invitee);
    }

    @Test
    void aPostFromAnotherBrowserDoesNothing(Browser attacker, Browser victim) {
        LinkPage prepared = new LinkPage(attacker.open(link));

        assertNothingHappened(victim.submit(prepared.form()), invitee);
    }

    @Test
    void aPostWithTheCookieOfAnotherLinkDoesNothing(Organization acme, Browser attacker, Browser victim) {
        Member other = acme.invite("viewer");
        LinkPage prepared = new LinkPage(attacker.open(link));
        victim.open(realm.server().inbox().await(other.email()).link());

        Page page = victim.submit(prepared.form());

        assertNothingHappened(page, invitee);
        assertThat(other.signIns()).isEmpty();
    }

    @Test
    void aPostWithoutTheTwinDoesNothing(Browser browser) {
        LinkPage page = new LinkPage(browser.open(link));
        var form = page.form();
        form.select("input[type=hidden]").remove();

        assertNothingHappened(browser.submit(form), invitee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aPostThatAnotherSiteMakesTheBrowserSendDoesNothing(String site, Browser browser) {
        LinkPage page = new LinkPage(browser.open(link));

        assertNothingHappened(page.press(Map.of("Sec-Fetch-Site", site)), invitee);
    }

    @Test
    void aPostToTheAddressWithTheSecretDoesNothing(Browser browser) {
        LinkPage page = new LinkPage(browser.open(link));
        var form = page.form().attr("action", link.toString());

        Page answer = browser.submit((org.jsoup.nodes.FormElement) form);

        assertThat(answer.status()).isLessThan(500);
        assertThat(invitee.signIns()).isEmpty();
    }

    private void assertNothingHappened(Page page, Member member) {
        assertThat(page.isElsewhere()).as(page.describe()).isFalse();
        assertThat(page.status()).isBetween(200, 499);
        assertThat(member.signIns()).isEmpty();
        assertThat(realm.user(member.id()).get("emailVerified").asBoolean()).isFalse();
        assertThat(new LinkPage(realm.newBrowser().open(link)).press().isElsewhere())
                .as("the link is still good")
                .isTrue();
    }
}
