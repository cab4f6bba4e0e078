package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Send Link: who gets one, who does not, and what becomes of the links before it (R18, docs/rules.md). */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class RecoveryIT {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private TeamRealm realm;
    private Organization acme;
    private Api asAdmin;

    @BeforeAll
    void givenATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        asAdmin = acme.member("admin").teamApi();
    }

    @Test
    void theLinkIsGoodForADay() {
        Member member = acme.member("viewer");

        long expiresAt =
                asAdmin.post(path(member)).expect(202).json().get("expiresAt").asLong();

        assertThat(expiresAt - realm.server().clock().now().toEpochMilli()).isBetween(DAY - 60_000, DAY + 5_000);
    }

    @Test
    void anInvitedMembersInvitationStaysGoodAndTheNewestLinkShows() {
        Member invitee = acme.invite("viewer");
        URI invitation = realm.server().inbox().await(invitee.email()).link();

        long expiresAt =
                asAdmin.post(path(invitee)).expect(202).json().get("expiresAt").asLong();

        assertThat(acme.view(invitee).at("/invitation/expiresAt").asLong()).isEqualTo(expiresAt);
        assertThat(new LinkPage(realm.newBrowser().open(invitation)).offersToSignIn())
                .isTrue();
    }

    @Test
    void aDeactivatedMemberGetsNone() {
        Member member = acme.invite("viewer");
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);

        assertThat(asAdmin.post(path(member)).expect(409).error()).isEqualTo("deactivated");
    }

    @Test
    void nobodyOfASuspendedOrganizationGetsOne(Organization globex) {
        Member invitee = globex.invite("viewer");
        globex.suspend(true);

        Answer refused = realm.teamApi().post(globex.user(invitee) + "/link");

        assertThat(refused.expect(409).error()).isEqualTo("suspended");
    }

    @Test
    void somebodyWithoutARoleGetsNone() {
        assertThat(asAdmin.post(path(acme.addedByKeycloak())).expect(409).error())
                .isEqualTo("no_role");
    }

    @Test
    void withoutAMailServerNobodyGetsOne(Server server) {
        TeamRealm other = TeamRealm.create(server);
        Organization globex = other.newOrganization();
        Member invitee = globex.invite("viewer");
        other.keycloakApi().put("", Map.of("smtpServer", Map.of())).expect(204);

        assertThat(other.teamApi()
                        .post(globex.user(invitee) + "/link")
                        .expect(409)
                        .error())
                .isEqualTo("mail_not_configured");
    }

    @Test
    void whoHasRightsToTheRealmIsProtected() {
        Member operator = acme.member("viewer");
        operator.grantRealmRight("query-users");

        assertThat(asAdmin.post(path(operator)).expect(403).error()).isEqualTo("protected");
    }

    @Test
    void tenLinksInADayAreEnough() {
        Member invitee = acme.invite("viewer");
        for (int i = 0; i < 9; i++) {
            asAdmin.post(path(invitee)).expect(202);
        }
        long newest = acme.view(invitee).at("/invitation/expiresAt").asLong();

        Answer refused = asAdmin.post(path(invitee)).expect(429);

        assertThat(refused.error()).isEqualTo("too_many_links");
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(acme.view(invitee).at("/invitation/expiresAt").asLong()).isEqualTo(newest);
    }

    @Test
    void aTemporaryLockIsLifted() {
        Member member = acme.member("viewer");
        Member guesser = new Member(realm, member.id(), member.email(), "a wrong guess");
        for (int i = 0; i < 12; i++) {
            guesser.passwordGrant();
        }
        member.passwordGrant().expect(400);

        asAdmin.post(path(member)).expect(202);

        member.passwordGrant().expect(200);
    }

    private String path(Member member) {
        return acme.user(member) + "/link";
    }
}
