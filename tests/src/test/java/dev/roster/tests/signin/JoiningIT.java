package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.JoinPage;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody becomes a member by an identity provider who has not read which organization invites them, and agreed (R21,
 * docs/rules.md).
 */
@OnKeycloak
class JoiningIT {

    private static final String INVITER = "Jana Novak";

    private TeamRealm realm;
    private Organization acme;
    private IdentityProvider provider;
    private Member invitee;
    private URI invitation;

    @BeforeEach
    void givenAnInvitationThatNobodyHasAccepted(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        provider = IdentityProvider.trusted(realm);
        invitee = acme.invite(acme.member("admin").teamApi(), "viewer");
        invitation = realm.server().inbox().await(invitee.email()).link();
    }

    @Test
    void thePageSaysWhoInvitesAndItsButtonJoins() {
        JoinPage asked = comes();

        assertThat(asked.page().text()).contains("Join " + acme.name(), INVITER, invitee.email(), provider.alias());
        assertNothingHappened();
        Page landed = asked.join();
        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(status()).isEqualTo("active");
        assertThat(provider.links(invitee)).isEqualTo(1);
        assertThat(realm.newBrowser().open(invitation).text()).contains("already been used");
    }

    @Test
    void refusingLeavesTheInvitationAsItIs() {
        JsonNode before = acme.view(invitee);

        Page refused = comes().refuse();

        assertThat(refused.text()).contains("You haven’t joined " + acme.name());
        assertThat(refused.has("#sign-in")).isTrue();
        assertNothingHappened();
        assertThat(acme.view(invitee)).isEqualTo(before);
        assertThat(new LinkPage(realm.newBrowser().open(invitation)).press().isElsewhere())
                .isTrue();
        assertThat(status()).isEqualTo("active");
    }

    @Test
    void aPageLeftOpenJoinsNoOtherOrganizationThatInvitesMeanwhile() {
        JoinPage left = comes();
        realm.teamApi().delete(acme.user(invitee)).expect(204);
        Organization globex = realm.newOrganization();
        JsonNode other = realm.teamApi()
                .post(globex.users(), Organization.invitation(invitee.email(), "admin"))
                .expect(201)
                .json();
        Member there = new Member(realm, other.get("id").asText(), invitee.email(), "");

        JoinPage again = new JoinPage(left.join());

        assertThat(again.asks()).as(again.page().describe()).isTrue();
        assertThat(again.page().text()).contains("Join " + globex.name()).doesNotContain(acme.name());
        assertThat(globex.view(there).path("status").asText()).isEqualTo("invited");
        assertThat(provider.links(there)).isZero();
        assertThat(again.join().isElsewhere()).isTrue();
        assertThat(globex.view(there).path("status").asText()).isEqualTo("active");
    }

    @Test
    void anInvitationThatWasSentAgainIsAskedAboutAgain() {
        JoinPage left = comes();
        realm.teamApi().post(acme.user(invitee) + "/link").expect(202);

        JoinPage again = new JoinPage(left.join());

        assertThat(again.asks()).as(again.page().describe()).isTrue();
        assertNothingHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "forged"})
    void aPressWithoutThePageShowsThePage(String consent) {
        JoinPage asked = comes();

        JoinPage again = new JoinPage(asked.forge(consent));

        assertThat(again.asks()).as(again.page().describe()).isTrue();
        assertNothingHappened();
        JoinPage third =
                new JoinPage(again.forge(asked.page().document().select("#join").val()));
        assertThat(third.asks()).as(third.page().describe()).isTrue();
        assertNothingHappened();
        assertThat(third.join().isElsewhere()).isTrue();
    }

    @Test
    void everythingIsCheckedAgainAtThePress() {
        JoinPage asked = comes();
        acme.suspend(true);

        Page page = asked.join();

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(page.text()).contains("You can’t sign in with this account");
        acme.suspend(false);
        assertNothingHappened();
    }

    @Test
    void whereTheAddressIsNotProvenTheMailComesFirstAndItsPageSaysWhoInvites() {
        provider.register(invitee.email(), false);
        Browser browser = realm.newBrowser();

        Page waits = provider.signIn(browser, realm.clients().app(), invitee.email());

        assertThat(waits.has("#resend")).as(waits.describe()).isTrue();
        assertThat(waits.text()).doesNotContain(acme.name(), INVITER);
        LinkPage opened = new LinkPage(
                browser.open(realm.server().inbox().await(invitee.email(), 2).link()));
        assertThat(opened.page().text()).contains("Join " + acme.name(), INVITER, invitee.email(), provider.alias());
        assertThat(opened.buttons()).containsExactly("Join and sign in");
        assertNothingHappened();
        assertThat(opened.press().isElsewhere()).isTrue();
        assertThat(status()).isEqualTo("active");
    }

    private JoinPage comes() {
        provider.register(invitee.email());
        JoinPage asked =
                new JoinPage(provider.signIn(realm.newBrowser(), realm.clients().app(), invitee.email()));
        assertThat(asked.asks()).as(asked.page().describe()).isTrue();
        return asked;
    }

    private void assertNothingHappened() {
        assertThat(status()).isEqualTo("invited");
        assertThat(provider.links(invitee)).isZero();
        assertThat(invitee.sessions()).isEmpty();
    }

    private String status() {
        return acme.view(invitee).path("status").asText();
    }
}
