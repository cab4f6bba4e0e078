package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.JoinPage;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first sign-in with an identity provider: whom it connects, whom it makes active, and whom it refuses (R19, R22,
 * R25, docs/rules.md).
 */
@OnKeycloak
class FirstSignInIT {

    private static final String REFUSED = "You can’t sign in with this account";

    @Test
    void aProvenAddressConnectsAtOnceAndTheMemberIsTold(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member member = acme.member("viewer");
        provider.register(member.email());

        Page landed = signIn(provider, realm.newBrowser(), member);

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(provider.links(member)).isEqualTo(1);
        assertThat(Recorded.of(acme, member).method()).isEqualTo(provider.alias());
        assertThat(realm.server().inbox().await(member.email(), 2).text()).contains(provider.alias());
    }

    @Test
    void anInviteeBecomesActiveAndTheInvitationIsUsedUp(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member invitee = acme.invite("technician");
        Mail invitation = realm.server().inbox().await(invitee.email());
        provider.register(invitee.email());

        Page landed = new JoinPage(signIn(provider, realm.newBrowser(), invitee)).join();

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(acme.view(invitee).path("status").asText()).isEqualTo("active");
        assertThat(acme.view(invitee).path("role").asText()).isEqualTo("technician");
        assertThat(realm.newBrowser().open(invitation.link()).text()).contains("already been used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "invited"})
    void anAddressThatIsNotProvenNeedsALinkPressedInTheSameBrowser(String status, TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member member = status.equals("active") ? acme.member("viewer") : acme.invite("viewer");
        provider.register(member.email(), false);
        Browser browser = realm.newBrowser();

        Page waits = signIn(provider, browser, member);

        assertThat(waits.has("#resend")).as(waits.describe()).isTrue();
        Mail mail = realm.server().inbox().await(member.email(), 2);
        Page elsewhere = realm.newBrowser().open(mail.link());
        assertThat(elsewhere.text()).contains("Open this link where you began");
        assertThat(provider.links(member)).isZero();
        assertThat(acme.view(member).path("status").asText()).isEqualTo(status);

        LinkPage page = new LinkPage(browser.open(mail.link()));
        assertThat(provider.links(member)).isZero();
        Page landed = page.press();

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(provider.links(member)).isEqualTo(1);
        assertThat(acme.view(member).path("status").asText()).isEqualTo("active");
        assertThat(browser.open(mail.link()).text()).contains("already been used");
    }

    @Test
    void nobodyButAMemberComesInAndThePageDoesNotSayWhy(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member deactivated = acme.member("viewer");
        deactivated.setEnabled(false);
        Member late = acme.invite("viewer");
        Member nobody = new Member(realm, "", acme.newAddress("stranger"), "");
        Member keycloaks = acme.addedByKeycloak();
        realm.server().clock().advance(Duration.ofDays(8));
        int users = realm.countUsers();

        for (Member refused : new Member[] {nobody, deactivated, late, keycloaks}) {
            provider.register(refused.email());
            Page page = signIn(provider, realm.newBrowser(), refused);

            assertThat(page.isElsewhere()).isFalse();
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.text().replace(refused.email(), ""))
                    .contains(REFUSED, "ask an Admin of your team to invite you");
        }
        assertThat(provider.links(deactivated)).isZero();
        assertThat(provider.links(late)).isZero();
        assertThat(realm.countUsers()).isEqualTo(users);
    }

    @Test
    void theOrganizationBeingSuspendedRefusesToo(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member member = acme.member("viewer");
        provider.register(member.email());
        acme.suspend(true);

        assertThat(signIn(provider, realm.newBrowser(), member).text()).contains(REFUSED);
        assertThat(provider.links(member)).isZero();
    }

    @Test
    void whoeverIsConnectedIsNeverFoundByAddressAgain(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member member = acme.member("viewer");
        provider.registerAndLink(member, acme.newAddress("former"));
        provider.register(member.email());

        Page page = signIn(provider, realm.newBrowser(), member);

        assertThat(page.text()).contains(REFUSED);
        assertThat(provider.links(member)).isEqualTo(1);
    }

    @Test
    void theSecondFactorIsAskedForOnceEachTimeAndBeforeAnythingIsConnected(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.trusted(realm);
        Member member = acme.member("viewer");
        member.addSecondFactor();
        provider.register(member.email());

        SecondFactorPage first = new SecondFactorPage(signIn(provider, realm.newBrowser(), member));
        assertThat(first.asks()).as(first.page().describe()).isTrue();
        assertThat(provider.links(member)).isZero();
        Page landed = first.enter(member.secondFactorCode());

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(provider.links(member)).isEqualTo(1);
        SecondFactorPage second = new SecondFactorPage(signIn(provider, realm.newBrowser(), member));
        assertThat(second.asks()).as(second.page().describe()).isTrue();
    }

    private static Page signIn(IdentityProvider provider, Browser browser, Member member) {
        return provider.signIn(browser, member.realm().clients().app(), member.email());
    }
}
