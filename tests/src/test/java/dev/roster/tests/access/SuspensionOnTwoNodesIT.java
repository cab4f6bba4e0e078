package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.keycloak.PostgresDatabase;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node that has members in its cache hears of a suspension on another one (R38, docs/rules.md). */
@Tag("verify")
class SuspensionOnTwoNodesIT {

    @Test
    void theOtherNodeRefusesWhatItHasJustTakenAndGoesOnToRefuseIt() {
        try (Postgres postgres = new Postgres();
                Inbox inbox = new Inbox()) {
            PostgresDatabase database = postgres.create("suspension");
            inbox.start();
            try (LocalKeycloak first = new LocalKeycloak(Node.onPostgres("suspending", database));
                    LocalKeycloak second = new LocalKeycloak(Node.onPostgres("hearing", database))) {
                first.start();
                second.start();
                try (Application application = new Application(first)) {
                    suspendOn(TeamRealm.create(Server.of(first, inbox, application)), second);
                }
            }
        }
    }

    private static void suspendOn(TeamRealm realm, LocalKeycloak other) {
        // Both nodes have to be one issuer.
        realm.set("frontendUrl", realm.server().keycloak().url().toString()).expect(204);
        Organization acme = realm.newOrganization();
        Tokens tokens = realm.signIn(acme.member("viewer"));
        OidcClient app = realm.clients().app();
        OidcClient there =
                new OidcClient(other.url("/realms/" + realm.name()), app.id(), app.secret(), app.redirectUri());
        Tokens renewed = Tokens.of(there.refresh(tokens).expect(200));
        assertThat(there.userinfo(renewed.accessToken()).status()).isEqualTo(200);

        acme.suspend(true);
        Patience.await("the other node")
                .untilAsserted(
                        () -> assertThat(there.userinfo(renewed.accessToken()).status())
                                .isEqualTo(401));
        acme.suspend(false);

        for (int i = 0; i < 10; i++) {
            Answer refused = there.refresh(renewed);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(there.userinfo(renewed.accessToken()).status()).isEqualTo(401);
        }
    }
}
