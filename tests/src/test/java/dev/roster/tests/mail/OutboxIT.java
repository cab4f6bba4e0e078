package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails are never lost, whatever the mail server does (R56, docs/rules.md). */
@OnKeycloak
class OutboxIT {

    private final Inbox inbox = new Inbox();

    @AfterEach
    void closeInbox() {
        inbox.close();
    }

    @Test
    void theAdminSeesThatAMailFailsAndWhyAndThatItWasSentLater(TeamRealm realm, Organization acme) {
        MailServer.use(realm, inbox);
        Invitees invitees = new Invitees(acme);
        Member invitee = acme.invite("viewer");

        JsonNode failing = invitees.await(invitee, "failing");
        assertThat(failing.get("error").asText())
                .isEqualTo("The mail server cannot be reached.")
                .doesNotContain(inbox.host());
        assertThat(failing.get("sentAt").isNull()).isTrue();

        inbox.start();
        realm.server().clock().advance(Duration.ofSeconds(10));

        JsonNode sent = invitees.await(invitee, "sent");
        assertThat(sent.get("error").isNull()).isTrue();
        assertThat(sent.get("sentAt").asLong()).isPositive();
        assertThat(inbox.await(invitee.email()).link()).isNotNull();
    }

    @Test
    void theFirstSuccessSendsWhatWaits(TeamRealm realm, Organization acme) {
        MailServer.use(realm, inbox);
        Invitees invitees = new Invitees(acme);
        List<Member> waiting = invitees.invite(3);
        waiting.forEach(member -> invitees.await(member, "failing"));
        inbox.start();

        Member next = acme.invite("viewer");

        inbox.await(next.email());
        waiting.forEach(member -> assertThat(inbox.await(member.email()).link()).isNotNull());
    }

    @Test
    void aMailThatCannotBeWrittenIsTriedAgainAsOneThatCannotBeSent(TeamRealm realm, Organization acme) {
        inbox.start();
        MailServer.use(realm, inbox);
        Invitees invitees = new Invitees(acme);
        realm.keycloakApi().put("", Map.of("emailTheme", "base")).expect(204);
        Member invitee = acme.invite("viewer");
        assertThat(invitees.await(invitee, "failing").get("error").asText())
                .isEqualTo("The mail could not be written.");

        realm.keycloakApi().put("", Map.of("emailTheme", "roster")).expect(204);
        realm.server().clock().advance(Duration.ofSeconds(10));

        assertThat(inbox.await(invitee.email()).link()).isNotNull();
        invitees.await(invitee, "sent");
    }

    @Test
    void aMailSaysThatItIsAutomaticAndWhereToReply(TeamRealm realm, Organization acme) {
        inbox.start();
        MailServer.use(realm, inbox);

        Mail mail = inbox.await(acme.invite("viewer").email());

        assertThat(mail.header("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.header("From")).containsExactly("The team <team@roster.test>");
        assertThat(mail.header("Reply-To")).containsExactly("help@roster.test");
        assertThat(mail.header("Message-ID")).singleElement().asString().endsWith("@roster.test>");
    }

    @Test
    void aServerThatRefusesOneAddressDoesNotKeepTheOthersWaiting(TeamRealm realm, Organization acme) {
        String refused = acme.newAddress("refused");
        inbox.start();
        inbox.refuse(refused);
        MailServer.use(realm, inbox);
        Invitees invitees = new Invitees(acme);

        Member unreachable = new Member(
                realm,
                realm.teamApi()
                        .post(acme.users(), Organization.invitation(refused, "viewer"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asText(),
                refused,
                "");
        List<Member> others = invitees.invite(3);

        others.forEach(member -> assertThat(inbox.await(member.email()).link()).isNotNull());
        assertThat(invitees.await(unreachable, "failing").get("error").asText())
                .isEqualTo("The mail server refused the address.");
    }
}
