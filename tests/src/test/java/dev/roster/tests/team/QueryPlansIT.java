package dev.roster.tests.team;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL does for a page of a team in a realm of 3,000 organizations and 71,000 people: it reads that team by
 * its index and nothing of the others. The plans stay in {@code target/query-plans.txt}.
 */
@Tag("verify")
class QueryPlansIT {

    private static final Path LOG = Path.of("target", "query-plans.log");
    private static final Path PLANS = Path.of("target", "query-plans.txt");

    @Test
    void aPageReadsItsOwnTeamOnly() throws IOException {
        Files.deleteIfExists(LOG);
        Files.deleteIfExists(PLANS);
        try (Postgres postgres = Postgres.explainingTo(LOG);
                Inbox inbox = new Inbox();
                LocalKeycloak keycloak = new LocalKeycloak(Node.aloneOnPostgres("plans", postgres.create("plans")))) {
            inbox.start();
            keycloak.start();
            try (Application application = new Application(keycloak)) {
                plans(TeamRealm.create(Server.of(keycloak, inbox, application)));
            }
        }
    }

    private static void plans(TeamRealm realm) throws IOException {
        Map<Integer, Organization> teams = new LinkedHashMap<>();
        for (int size : new int[] {20, 1_000, 10_000}) {
            teams.put(size, realm.newOrganization());
            BigTeam.fill(teams.get(size), size);
        }
        BigTeam.crowd(realm, 3_000);
        realm.server().inside().sql("analyze");

        for (String query : List.of(
                "?max=20",
                "?max=20&first=900&sort=-lastSignIn",
                "?max=20&search=9",
                "?max=20&role=admin&status=active",
                "/count?search=person")) {
            for (int size : teams.keySet()) {
                String plan = planOf(
                        size + " members " + query,
                        realm.teamApi(),
                        teams.get(size).users() + query);
                if (size < 10_000) {
                    assertThat(plan)
                            .as(query)
                            .doesNotContain("Seq Scan on user_")
                            .doesNotContain("Seq Scan on roster_member");
                }
            }
        }
    }

    private static String planOf(String title, Api api, String path) throws IOException {
        long before = Files.size(LOG);
        api.get(path).expect(200);
        // The plan is written when the statement is closed, which may be after the answer.
        String plan = Patience.await("the plan")
                .until(() -> newestPlan(before), Optional::isPresent)
                .orElseThrow();
        Files.writeString(PLANS, title + "\n" + plan + "\n", CREATE, APPEND);
        return plan;
    }

    private static Optional<String> newestPlan(long from) throws IOException {
        String log = Files.readString(LOG).substring((int) from);
        return Arrays.stream(log.split("(?m)^(?=\\S)"))
                .filter(entry -> entry.contains("plan:") && entry.contains("ROSTER_MEMBER"))
                .filter(entry -> entry.contains("join USER_GROUP_MEMBERSHIP"))
                .findFirst();
    }
}
