package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members are told what happens to their account, as far as the realm wants that (R58, docs/rules.md). */
@OnKeycloak
class NoticesIT {

    @AfterEach
    void tellEverythingAgain(TeamRealm realm) {
        setNotices(realm, "");
    }

    @Test
    void aNoticeLeadsToTheAccountAndCarriesNoSecret(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");

        tell(member, "password-set");

        Mail mail = realm.server().inbox().await(member.email(), 2);
        String account = realm.server()
                .keycloak()
                .url("/realms/" + realm.name() + "/account/")
                .toString();
        assertThat(mail.page().select("a").eachAttr("href")).containsOnly(account);
        assertThat(mail.text()).contains(account, "Hi Jana,");
    }

    @Test
    void onlyWhatTheRealmListsIsTold(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        setNotices(realm, "deactivated, role-changed");

        tell(member, "password-set");
        tell(member, "role-changed");

        assertThat(realm.server().inbox().await(member.email(), 2).subject()).contains("role");
        assertThat(mailsOf(realm, member)).isEqualTo(2);
    }

    @Test
    void noneMeansNone(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        setNotices(realm, "none");

        tell(member, "deactivated");

        assertThat(mailsOf(realm, member)).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWhereTheRealmHasNoMailServer(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        realm.keycloakApi().put("", Map.of("smtpServer", Map.of())).expect(204);
        try {
            tell(member, "deactivated");

            assertThat(mailsOf(realm, member)).isEqualTo(1);
        } finally {
            realm.sendMailToInbox();
        }
    }

    private static void tell(Member member, String kind) {
        TeamRealm realm = member.realm();
        realm.server()
                .inside()
                .mails(realm)
                .post("/notices/" + kind, Map.of("user", member.id(), "organization", "Acme", "role", "admin"))
                .expect(204);
    }

    /** How many rows the outbox has had for the member, the invitation among them. */
    private static long mailsOf(TeamRealm realm, Member member) {
        return new LinkRequests(realm)
                .rows("ROSTER_MAIL").stream()
                        .filter(row -> row.contains(member.id()))
                        .count();
    }

    private static void setNotices(TeamRealm realm, String kinds) {
        realm.keycloakApi()
                .put("", Map.of("attributes", attributes(realm, kinds)))
                .expect(204);
    }

    private static Map<String, Object> attributes(TeamRealm realm, String kinds) {
        Map<String, Object> attributes = new java.util.HashMap<>();
        realm.keycloakApi()
                .get("")
                .expect(200)
                .json()
                .get("attributes")
                .properties()
                .forEach(attribute ->
                        attributes.put(attribute.getKey(), attribute.getValue().asText()));
        attributes.put("roster.notices", kinds);
        return attributes;
    }
}
