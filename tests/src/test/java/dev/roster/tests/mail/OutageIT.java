package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * An outage of the mail server and the death of the node lose no invitation (R56, docs/rules.md). On PostgreSQL: what
 * H2 has committed in the last half second does not survive a SIGKILL. {@code -Droster.outage.invitations=…} sends
 * more.
 */
class OutageIT {

    private static final int INVITATIONS = Integer.getInteger("roster.outage.invitations", 30);

    @Test
    void everyInvitationArrivesAfterAnOutageInWhichTheServerWasKilled() {
        try (Inbox inbox = new Inbox();
                Postgres postgres = new Postgres();
                LocalKeycloak keycloak = new LocalKeycloak(Node.aloneOnPostgres("outage", postgres.create("outage")));
                Application application = new Application(keycloak)) {
            keycloak.start();
            Server server = Server.of(keycloak, inbox, application);
            TeamRealm realm = TeamRealm.create(server);
            Organization acme = realm.newOrganization();
            List<Member> invited = new Invitees(acme).invite(INVITATIONS / 2);
            keycloak.kill();
            keycloak.start();
            server.admin().forgetToken();
            List<Member> later = new Invitees(acme).invite(INVITATIONS / 2);

            inbox.start();
            server.clock().advance(Duration.ofMinutes(5));

            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> inbox.count() >= INVITATIONS);
            assertEverybodyHasOneMail(inbox, invited);
            assertEverybodyHasOneMail(inbox, later);
            assertOpens(realm, inbox.await(invited.get(0).email()));
            assertOpens(realm, inbox.await(later.get(later.size() - 1).email()));
        }
    }

    private static void assertEverybodyHasOneMail(Inbox inbox, List<Member> members) {
        assertThat(members)
                .allSatisfy(member -> assertThat(inbox.mailsTo(member.email())).hasSize(1));
        Set<String> secrets =
                members.stream().map(m -> inbox.await(m.email()).secret()).collect(Collectors.toSet());
        assertThat(secrets).hasSameSizeAs(members);
    }

    private static void assertOpens(TeamRealm realm, Mail mail) {
        assertThat(new LinkPage(realm.newBrowser().open(mail.link())).press().isElsewhere())
                .isTrue();
    }
}
