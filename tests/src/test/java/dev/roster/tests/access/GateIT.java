package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Nobody passes the gate who is not an active member of an organization that is not suspended (R11, R24, R35,
 * docs/rules.md).
 */
@OnKeycloak
class GateIT {

    @Test
    void anActiveMemberPassesAndTheSignInIsRecorded(TeamRealm realm, Organization acme) {
        Member viewer = acme.member("viewer");

        assertPasses(realm, viewer);

        assertThat(realm.teamApi()
                        .get(acme.users() + "/" + viewer.id())
                        .expect(200)
                        .json()
                        .at("/lastSignIn/method")
                        .asText())
                .isEqualTo("password");
    }

    @Test
    void aPasswordOpensNothingForAnInvitedMemberUntilTheyHaveProvedTheAddress(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("admin");
        invitee.setPassword();

        assertRefused(realm, invitee);

        new LinkPage(realm.newBrowser()
                        .open(realm.server().inbox().await(invitee.email()).link()))
                .press();
        assertPasses(realm, invitee);
    }

    @Test
    void somebodyWhomKeycloaksOwnPagesAddedToTheOrganizationHasNoRoleAndDoesNotPass(
            TeamRealm realm, Organization acme) {
        Member stray = stray(realm, acme);
        realm.keycloakApi()
                .post("/organizations/" + acme.id() + "/members", stray.id())
                .expect(201);

        assertRefused(realm, stray);
        assertThat(realm.teamApi()
                        .get(acme.users() + "/" + stray.id())
                        .expect(200)
                        .json()
                        .get("role")
                        .isNull())
                .isTrue();
    }

    @Test
    void somebodyOfNoOrganizationDoesNotPass(TeamRealm realm, Organization acme) {
        assertRefused(realm, stray(realm, acme));
    }

    @Test
    void nobodyOfASuspendedOrganizationPasses(TeamRealm realm, Organization acme) {
        Member viewer = acme.member("viewer");
        acme.setEnabled(false);
        assertThat(directGrant(realm, viewer).status()).isNotEqualTo(200);

        realm.server().clock().advance(Duration.ofSeconds(2));
        acme.setEnabled(true);

        assertPasses(realm, viewer);
    }

    @Test
    void aKeycloakAdministratorOfTheRealmPassesWithoutBeingAMember(TeamRealm realm, Organization acme) {
        Member administrator = stray(realm, acme);
        String management = realm.keycloakApi()
                .get("/clients?clientId=realm-management")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        realm.keycloakApi()
                .post(
                        "/users/" + administrator.id() + "/role-mappings/clients/" + management,
                        List.of(role(realm, management, "realm-admin")))
                .expect(204);

        Answer answer = directGrant(realm, administrator).expect(200);

        realm.teamApi(answer.json().get("access_token").asText())
                .get("/organizations")
                .expect(200);
    }

    @Test
    void theEventOfARefusedSignInSaysWhyAndThePageDoesNot(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("viewer");
        invitee.setPassword();
        Member stray = stray(realm, acme);
        Member added = stray(realm, acme);
        realm.keycloakApi()
                .post("/organizations/" + acme.id() + "/members", added.id())
                .expect(201);

        assertThat(reasonOfRefusal(realm, invitee)).isEqualTo("invited");
        assertThat(reasonOfRefusal(realm, stray)).isEqualTo("not_a_member");
        assertThat(reasonOfRefusal(realm, added)).isEqualTo("no_role");
    }

    private static String reasonOfRefusal(TeamRealm realm, Member member) {
        assertThat(signIn(realm, member).text()).doesNotContain("not_a_member", "no_role");
        return realm.events("LOGIN_ERROR", member.id()).at("/0/details/reason").asText();
    }

    private static void assertPasses(TeamRealm realm, Member member) {
        assertThat(signIn(realm, member).isElsewhere()).isTrue();
        directGrant(realm, member).expect(200);
    }

    private static void assertRefused(TeamRealm realm, Member member) {
        Page page = signIn(realm, member);
        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("You’re not an active member");
        assertThat(page.has("a#sign-in")).isTrue();
        assertThat(directGrant(realm, member).expect(400).error()).isEqualTo("invalid_grant");
        assertThat(member.sessions()).isEmpty();
    }

    private static Page signIn(TeamRealm realm, Member member) {
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        return new SignInPage(login).signIn(member.email(), member.password());
    }

    private static Answer directGrant(TeamRealm realm, Member member) {
        return realm.clients()
                .direct()
                .token(Map.of("grant_type", "password", "username", member.email(), "password", member.password()));
    }

    /** A user with a password whom a Keycloak administrator has made, in no organization. */
    private static Member stray(TeamRealm realm, Organization acme) {
        String email = acme.newAddress("stray");
        String location = realm.keycloakApi()
                .post(
                        "/users",
                        Map.of(
                                "username",
                                email,
                                "email",
                                email,
                                "firstName",
                                "S",
                                "emailVerified",
                                true,
                                "enabled",
                                true))
                .expect(201)
                .header("Location")
                .orElseThrow();
        Member stray =
                new Member(realm, location.substring(location.lastIndexOf('/') + 1), email, "correct horse " + email);
        stray.setPassword();
        return stray;
    }

    private static Object role(TeamRealm realm, String client, String name) {
        return realm.keycloakApi()
                .get("/clients/" + client + "/roles/" + name)
                .expect(200)
                .json();
    }
}
