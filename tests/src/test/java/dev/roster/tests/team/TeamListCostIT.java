package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Inside;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A page of a team costs at most three statements, whatever the size of page and team. */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class TeamListCostIT {

    private static final int TEAM = 10_000;

    private TeamRealm realm;
    private Organization acme;
    private Api asAdmin;

    @BeforeAll
    void givenABigTeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        Member admin = acme.member("admin");
        for (int i = 0; i < 5; i++) {
            acme.invite("viewer");
        }
        BigTeam.fill(acme, TEAM);
        realm.server().inside().sql("analyze");
        asAdmin = admin.teamApi();
    }

    @Test
    void aPageIsAtMostThreeStatements() {
        int team = TEAM + 6;
        assertThat(asAdmin.get(acme.users() + "/count").expect(200).json().asInt())
                .isEqualTo(team);
        for (String query : new String[] {
            "?max=1",
            "?max=20",
            "?max=100",
            "?max=100&first=9000&sort=-lastSignIn",
            "?max=100&search=9&role=viewer&status=active&sort=email",
            "?max=100&status=invited",
            "/count?search=person"
        }) {
            assertThat(statementsOf(query)).as(query).isBetween(1L, 3L);
            System.out.printf("10,000 members, %s: %d statements, %d ms%n", query, statementsOf(query), millis(query));
        }
    }

    private long statementsOf(String query) {
        Inside inside = realm.server().inside();
        // The node has other work as well, now and then.
        return LongStream.generate(() -> inside.statementsOf(
                        () -> asAdmin.get(acme.users() + query).expect(200)))
                .limit(5)
                .min()
                .orElseThrow();
    }

    private long millis(String query) {
        return LongStream.generate(() -> {
                    long start = System.nanoTime();
                    asAdmin.get(acme.users() + query).expect(200);
                    return (System.nanoTime() - start) / 1_000_000;
                })
                .limit(5)
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }
}
