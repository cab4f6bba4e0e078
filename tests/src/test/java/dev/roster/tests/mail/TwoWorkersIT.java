package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.keycloak.PostgresDatabase;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes carry the mails of one database, and each mail is taken by one of them. */
@Tag("verify")
class TwoWorkersIT {

    private static final int INVITATIONS = 60;

    @Test
    void noMailIsSentTwice() {
        Postgres postgres = new Postgres();
        PostgresDatabase database = postgres.create("workers");
        try (postgres;
                Inbox inbox = new Inbox();
                LocalKeycloak first = new LocalKeycloak(Node.onPostgres("worker-1", database));
                LocalKeycloak second = new LocalKeycloak(Node.onPostgres("worker-2", database));
                Application application = new Application(first)) {
            first.start();
            second.start();
            TeamRealm realm = TeamRealm.create(Server.of(first, inbox, application));
            Organization acme = realm.newOrganization();
            Organization acmeOnSecond = onNode(second, acme);
            List<Member> waiting = inviteOnBoth(acme, acmeOnSecond);

            inbox.start();
            List<Member> later = inviteOnBoth(acme, acmeOnSecond);

            Awaitility.await().atMost(Duration.ofMinutes(6)).until(() -> inbox.count() >= 2 * INVITATIONS);
            new LinkRequests(realm).awaitAnswers();
            assertThat(waiting)
                    .allSatisfy(m -> assertThat(inbox.mailsTo(m.email())).hasSize(1));
            assertThat(later)
                    .allSatisfy(m -> assertThat(inbox.mailsTo(m.email())).hasSize(1));
            assertThat(List.of(first.log(), second.log()))
                    .allSatisfy(log -> assertThat(log).doesNotContain("stays in the outbox"));
        }
    }

    private static List<Member> inviteOnBoth(Organization acme, Organization acmeOnSecond) {
        return IntStream.range(0, INVITATIONS)
                .mapToObj(i -> (i % 2 == 0 ? acme : acmeOnSecond).invite("viewer"))
                .toList();
    }

    private static Organization onNode(LocalKeycloak node, Organization acme) {
        TeamRealm realm = acme.realm();
        Server server = Server.of(node, realm.server().inbox(), realm.server().application());
        return new Organization(
                new TeamRealm(server, realm.name(), realm.clients()), acme.id(), acme.alias(), acme.name());
    }
}
