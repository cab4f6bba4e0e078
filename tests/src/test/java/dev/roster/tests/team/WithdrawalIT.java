package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Withdrawing an invitation: the link is dead, the address is free; whoever accepted stays (R9, R17, docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class WithdrawalIT {

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
    void theLinkIsDeadAndTheAddressIsFree() {
        Member invitee = acme.invite("viewer");
        URI link = realm.server().inbox().await(invitee.email()).link();

        asAdmin.delete(acme.user(invitee)).expect(204);

        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();
        asAdmin.get(acme.user(invitee)).expect(404);
        asAdmin.delete(acme.user(invitee)).expect(404);
        asAdmin.post(acme.users(), Organization.invitation(invitee.email(), "technician"))
                .expect(201);
    }

    @Test
    void whoAcceptedStaysDeactivatedOrNot() {
        Member member = acme.member("viewer");

        assertThat(asAdmin.delete(acme.user(member)).expect(409).error()).isEqualTo("already_accepted");
        asAdmin.post(acme.user(member) + "/deactivate").expect(204);
        assertThat(asAdmin.delete(acme.user(member)).expect(409).error()).isEqualTo("already_accepted");
    }

    @Test
    void somebodyWhomKeycloaksOwnPagesAddedIsNotDeleted() {
        Member added = acme.addedByKeycloak();

        assertThat(asAdmin.delete(acme.user(added)).expect(409).error()).isEqualTo("already_accepted");
    }

    @Test
    void whoHasRightsToTheRealmIsProtectedFromWithdrawalAndFromAnotherInvitation(Organization globex) {
        Member operator = acme.invite("viewer");
        operator.grantRealmRight("manage-users");
        asAdmin.delete(acme.user(operator)).expect(403);
        asAdmin.post(acme.user(operator) + "/deactivate").expect(403);
        realm.server().clock().advance(Duration.ofDays(8));

        assertThat(realm.teamApi()
                        .post(globex.users(), Organization.invitation(operator.email(), "viewer"))
                        .expect(409)
                        .error())
                .isEqualTo("email_taken");
    }
}
