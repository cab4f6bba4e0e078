package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Suspending an organization is a few statements, however many members it has. */
@OnKeycloak
class SuspensionCostIT {

    private static final int MANY = 10_000;
    private static final int TIMES = 3;

    @Test
    void asManyStatementsForTenThousandMembersAsForAFew(TeamRealm realm, Organization few, Organization many) {
        BigTeam.fill(few, 5);
        BigTeam.fill(many, MANY);

        Cost costOfFew = costOf(few);
        Cost costOfMany = costOf(many);

        System.out.printf(
                "suspending 5 members: %d statements, %d: %d, %d ms; resuming: %d, %d%n",
                costOfFew.suspend(),
                MANY,
                costOfMany.suspend(),
                costOfMany.millis(),
                costOfFew.resume(),
                costOfMany.resume());
        assertThat(costOfMany.suspend()).isBetween(1L, costOfFew.suspend() + 3);
        assertThat(costOfMany.resume()).isBetween(1L, costOfFew.resume() + 3);
        assertThat(realm.server().inside().sql("update USER_ENTITY set ENABLED = ENABLED where NOT_BEFORE > 0"))
                .isGreaterThanOrEqualTo(MANY + 5);
    }

    /** The least of some times: what the server does beside is counted, too. */
    private static Cost costOf(Organization organization) {
        return Stream.generate(() -> once(organization))
                .limit(TIMES)
                .reduce(Cost::least)
                .orElseThrow();
    }

    private static Cost once(Organization organization) {
        Server server = organization.realm().server();
        twoSecondsLater(server);
        long began = System.nanoTime();
        long suspend = statementsOf(organization, true);
        long millis = (System.nanoTime() - began) / 1_000_000;
        twoSecondsLater(server);
        return new Cost(suspend, millis, statementsOf(organization, false));
    }

    /** Master's administrator needs a new token then, which has a cost of its own. */
    private static void twoSecondsLater(Server server) {
        server.clock().advance(Duration.ofSeconds(2));
        server.admin().token();
    }

    private static long statementsOf(Organization organization, boolean suspended) {
        return organization.realm().server().inside().statementsOf(() -> organization.suspend(suspended));
    }

    private record Cost(long suspend, long millis, long resume) {

        Cost least(Cost other) {
            return new Cost(
                    Math.min(suspend, other.suspend), Math.min(millis, other.millis), Math.min(resume, other.resume));
        }
    }
}
