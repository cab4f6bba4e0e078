package dev.roster.tests.mail;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;

/** A realm's mail settings, pointed to where a test wants them. */
final class MailServer {

    private MailServer() {}

    static void use(TeamRealm realm, Inbox inbox) {
        use(realm, inbox.host(), inbox.port());
    }

    static void use(TeamRealm realm, String host, int port) {
        realm.keycloakApi()
                .put(
                        "",
                        Map.of(
                                "smtpServer",
                                Map.of(
                                        "host", host,
                                        "port", Integer.toString(port),
                                        "from", "team@roster.test",
                                        "fromDisplayName", "The team",
                                        "replyTo", "help@roster.test")))
                .expect(204);
    }
}
