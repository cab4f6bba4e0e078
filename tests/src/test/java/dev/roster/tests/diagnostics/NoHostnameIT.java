package dev.roster.tests.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that was not told its own address believes what requests say it is; then each realm has to have one. */
@Tag("verify")
class NoHostnameIT {

    @Test
    void theFrontendUrlOfARealmIsMissedOnlyWhereNothingElseSaysTheAddress() {
        Node node = Node.onH2("no-hostname").with(List.of("--hostname-strict=false"));
        try (Inbox inbox = new Inbox();
                LocalKeycloak keycloak = new LocalKeycloak(node);
                Application application = new Application(keycloak)) {
            keycloak.start();
            TeamRealm realm = TeamRealm.create(Server.of(keycloak, inbox, application));

            assertThat(codes(realm)).containsExactly("frontend_url_missing");

            realm.set("frontendUrl", keycloak.url().toString()).expect(204);
            assertThat(codes(realm)).isEmpty();
        }
    }

    private static List<String> codes(TeamRealm realm) {
        return realm.teamApi().get("/diagnostics").expect(200).json().findValuesAsText("code");
    }
}
