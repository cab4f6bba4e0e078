package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is changed with Keycloak's own pages shows at once and keeps the rules (R46, docs/rules.md). */
@OnKeycloak
class BesideKeycloakIT {

    @Test
    void aChangedEmailKillsTheLinkThatWentToTheOldOne(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("viewer");
        URI link = realm.server().inbox().await(invitee.email()).link();

        change(realm, invitee, "email", acme.newAddress("other"));

        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();
    }

    @Test
    void nameAndSwitchShowAtOnce(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        assertThat(acme.view(member).get("status").asText()).isEqualTo("active");

        change(realm, member, "lastName", "Changed");
        member.setEnabled(false);

        assertThat(acme.view(member).get("lastName").asText()).isEqualTo("Changed");
        assertThat(acme.view(member).get("status").asText()).isEqualTo("deactivated");
    }

    @Test
    void whoIsTakenOutOfTheOrganizationHasNoRoleAndNoLink(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        Member invitee = acme.invite("admin");
        URI link = realm.server().inbox().await(invitee.email()).link();
        for (Member unmanaged : new Member[] {member, invitee}) {
            makeUnmanaged(realm, unmanaged);
            realm.keycloakApi()
                    .delete("/organizations/" + acme.id() + "/members/" + unmanaged.id())
                    .expect(204);
            assertThat(realm.user(unmanaged.id()).get("id").asText()).isEqualTo(unmanaged.id());
        }

        assertThat(rowsAbout(realm, member)).isZero();
        member.passwordGrant().expect(400);
        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();

        acme.add(invitee);
        assertThat(acme.view(invitee).get("role").isNull()).isTrue();
        assertThat(new LinkPage(realm.newBrowser().open(link)).offersToSignIn()).isFalse();
    }

    private static long rowsAbout(TeamRealm realm, Member member) {
        return StreamSupport.stream(
                        realm.server().inside().rows().get("ROSTER_MEMBER").spliterator(), false)
                .filter(row -> row.asText().contains(member.id()))
                .count();
    }

    /** As members are whom a realm file brings. */
    private static void makeUnmanaged(TeamRealm realm, Member member) {
        int rows = realm.server()
                .inside()
                .sql("update USER_GROUP_MEMBERSHIP set MEMBERSHIP_TYPE = 'UNMANAGED' where USER_ID = '%s'"
                        .formatted(member.id()));
        assertThat(rows).isEqualTo(1);
        realm.server().inside().clearCaches();
    }

    private static void change(TeamRealm realm, Member member, String field, String value) {
        ObjectNode user = (ObjectNode) realm.user(member.id());
        user.put(field, value);
        realm.keycloakApi().put("/users/" + member.id(), user).expect(204);
    }
}
