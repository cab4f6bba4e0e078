package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation that nobody accepts at once (R15, R16, R18, docs/rules.md). */
@OnKeycloak
class InvitationLifeIT {

    @Test
    void survivesTheDeactivationOfWhoeverSentIt(TeamRealm realm, Organization acme) {
        acme.member("admin");
        Member inviter = acme.member("admin");
        Member invitee = acme.invite(inviter.teamApi(), "viewer");

        realm.teamApi().post(acme.user(inviter) + "/deactivate").expect(204);

        assertThat(press(realm, realm.server().inbox().await(invitee.email())).isElsewhere())
                .isTrue();
        assertThat(status(acme, invitee)).isEqualTo("active");
    }

    @Test
    void thatHasRunOutMakesRoomForAnotherOrganization(TeamRealm realm, Organization acme, Organization globex) {
        Member invitee = acme.invite("admin");
        realm.teamApi()
                .post(globex.users(), Organization.invitation(invitee.email(), "viewer"))
                .expect(409);
        realm.server().clock().advance(Duration.ofDays(7).plusMinutes(1));

        String there = realm.teamApi()
                .post(globex.users(), Organization.invitation(invitee.email(), "viewer"))
                .expect(201)
                .json()
                .get("id")
                .asText();

        realm.teamApi().get(acme.user(invitee)).expect(404);
        Member member = new Member(realm, there, invitee.email(), "");
        assertThat(press(realm, realm.server().inbox().await(invitee.email(), 2))
                        .isElsewhere())
                .isTrue();
        assertThat(status(globex, member)).isEqualTo("active");
    }

    @Test
    void thatHasRunOutStaysDeadWhenANewLinkLetsTheInviteeIn(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("viewer");
        Mail invitation = realm.server().inbox().await(invitee.email());
        realm.server().clock().advance(Duration.ofDays(7).plusMinutes(1));

        realm.teamApi().post(acme.user(invitee) + "/link").expect(202);

        Mail recovery = realm.server().inbox().await(invitee.email(), 2);
        assertThat(new LinkPage(realm.newBrowser().open(invitation.link())).offersToSignIn())
                .isFalse();
        assertThat(press(realm, recovery).isElsewhere()).isTrue();
        assertThat(status(acme, invitee)).isEqualTo("active");
    }

    private static Page press(TeamRealm realm, Mail mail) {
        return new LinkPage(realm.newBrowser().open(mail.link())).press();
    }

    private static String status(Organization organization, Member member) {
        return organization.view(member).path("status").asText();
    }
}
