package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.Keycloak;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.keycloak.PostgresDatabase;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Links on two nodes with one database: all state is there, so a node can die at any time (R43, R60, docs/rules.md).
 */
@Tag("verify")
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesIT {

    private static final int BROWSERS = 50;

    private final Postgres postgres = new Postgres();
    private final PostgresDatabase database = postgres.create("cluster");
    private final LocalKeycloak first = new LocalKeycloak(Node.onPostgres("node-1", database));
    private final LocalKeycloak second = new LocalKeycloak(Node.onPostgres("node-2", database));
    private final Inbox inbox = new Inbox();
    private final Application application = new Application(first);
    private TeamRealm realm;
    private Organization acme;

    @BeforeAll
    void givenAnInbox() {
        inbox.start();
    }

    @BeforeEach
    void givenTwoNodes() {
        first.start();
        second.start();
        realm = TeamRealm.create(Server.of(first, inbox, application));
        acme = realm.newOrganization();
    }

    @AfterAll
    void end() {
        first.close();
        second.close();
        application.close();
        inbox.close();
        postgres.close();
    }

    @Test
    void theyFormACluster() {
        Patience.await("one cluster of both")
                .untilAsserted(
                        () -> assertThat(second.log()).contains("ISPN000094").containsPattern("\\(2\\) \\["));
    }

    @Test
    void fiftySimultaneousPressesOnBothAreOneSignIn() throws Exception {
        Member invitee = acme.invite("viewer");
        URI link = inbox.await(invitee.email()).link();
        List<LinkPage> opened = IntStream.range(0, BROWSERS)
                .mapToObj(i -> openOn(i % 2 == 0 ? first : second, link))
                .toList();

        List<Page> answers = Presses.atOnce(opened);

        assertThat(answers.stream().filter(Page::isElsewhere)).hasSize(1);
        assertThat(answers.stream().map(Page::status)).allMatch(status -> status < 500);
        assertThat(invitee.signIns()).hasSize(1);
        assertThat(invitee.sessions()).hasSize(1);
    }

    @Test
    void aUsedLinkStaysUsedAndAnUnusedOneWorksWhenANodeDiesAndComesBack() {
        URI used = inbox.await(acme.invite("viewer").email()).link();
        URI unused = inbox.await(acme.invite("viewer").email()).link();
        openOn(first, used).press();

        first.kill();

        assertThat(openOn(second, used).offersToSignIn()).isFalse();
        assertThat(openOn(second, unused).offersToSignIn()).isTrue();

        second.kill();
        first.start();

        assertThat(openOn(first, used).offersToSignIn()).isFalse();
        assertThat(openOn(first, unused).press().isElsewhere()).isTrue();
    }

    private static LinkPage openOn(Keycloak node, URI link) {
        return new LinkPage(new Browser(node.url()).open(node.url(link.getPath())));
    }
}
