package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.RowsOf;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invitations that are well formed and refused all the same (R14, R69, R70, R71, docs/rules.md). */
@OnKeycloak
class InvitationRefusalIT {

    @Test
    void anAddressIsTakenInAnyCaseAndInAnyOrganization(TeamRealm realm, Organization acme, Organization globex) {
        Member here = acme.invite("viewer");
        Member there = globex.invite("viewer");

        for (Member holder : new Member[] {here, there}) {
            for (String email : new String[] {
                holder.email(),
                holder.email().toUpperCase(Locale.ROOT),
                "V" + holder.email().substring(1)
            }) {
                Answer answer = realm.teamApi().post(acme.users(), Organization.invitation(email, "viewer"));

                assertThat(answer.status()).as(answer.text()).isEqualTo(409);
                assertThat(answer.error()).isEqualTo("email_taken");
                assertThat(answer.json().path("field").asText()).isEqualTo("email");
            }
        }
    }

    @Test
    void anAddressOfAUserWithoutOrganizationIsTakenToo(TeamRealm realm, Organization acme) {
        String email = acme.newAddress("operator");
        realm.keycloakApi()
                .post("/users", Map.of("username", email, "email", email, "firstName", "Olga", "enabled", true))
                .expect(201);

        Answer answer = realm.teamApi().post(acme.users(), Organization.invitation(email, "viewer"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error()).isEqualTo("email_taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"technician", "viewer"})
    void whoIsNoAdminIsRefusedBeforeTheBodyIsRead(String role, Organization acme) {
        Member member = acme.member(role);

        Answer good = member.teamApi().post(acme.users(), Organization.invitation(acme.newAddress("x"), "viewer"));
        Answer bad = member.teamApi().postText(acme.users(), "{");

        assertThat(good.status()).isEqualTo(403);
        assertThat(good.error()).isEqualTo("forbidden");
        assertThat(bad).usingRecursiveComparison().ignoringFields("headers").isEqualTo(good);
    }

    @Test
    void aForeignOrganizationAnswersAsAnUnknownOne(Organization acme, Organization globex) {
        Member admin = acme.member("admin");
        Map<String, Object> body = Organization.invitation(acme.newAddress("x"), "viewer");

        Answer foreign = admin.teamApi().post(globex.users(), body);
        Answer unknown = admin.teamApi().post(globex.users().replace(globex.id(), "no-such-id"), body);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.error()).isEqualTo("not_found");
        assertThat(foreign.text()).isEqualTo(unknown.text());
        assertThat(foreign.headers().keySet()).isEqualTo(unknown.headers().keySet());
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void withoutSmtpNobodyIsMadeAndLaterTheSameInvitationWorks(Server server) {
        TeamRealm realm = TeamRealm.createWithoutMail(server);
        Organization acme = realm.newOrganization();
        Map<String, Integer> rows = RowsOf.realm(realm).counts();
        String email = acme.newAddress("jana");

        Answer refused = realm.teamApi().post(acme.users(), Organization.invitation(email, "admin"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.error()).isEqualTo("mail_not_configured");
        assertThat(realm.countUsers()).isZero();
        assertThat(RowsOf.realm(realm).counts()).isEqualTo(rows);

        realm.sendMailToInbox();

        realm.teamApi()
                .post(acme.users(), Organization.invitation(email, "admin"))
                .expect(201);
        assertThat(server.inbox().await(email).link()).isNotNull();
    }
}
