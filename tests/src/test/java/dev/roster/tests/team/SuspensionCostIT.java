package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.Test;

/** Suspending an organization is a few statements, however many members it has. */
@OnKeycloak(Database.POSTGRES)
class SuspensionCostIT {

    private static final int MANY = 10_000;

    @Test
    void asManyStatementsForTenThousandMembersAsForAFew(TeamRealm realm, Organization few, Organization many) {
        BigTeam.fill(few, 5);
        BigTeam.fill(many, MANY);

        long suspendFew = statementsOf(few, true);
        long resumeFew = statementsOf(few, false);
        long began = System.nanoTime();
        long suspendMany = statementsOf(many, true);
        long millis = (System.nanoTime() - began) / 1_000_000;
        long resumeMany = statementsOf(many, false);

        System.out.printf(
                "suspending 5 members: %d statements, %d: %d, %d ms; resuming: %d, %d%n",
                suspendFew, MANY, suspendMany, millis, resumeFew, resumeMany);
        assertThat(suspendMany).isBetween(1L, suspendFew + 3);
        assertThat(resumeMany).isBetween(1L, resumeFew + 3);
        assertThat(realm.server().inside().sql("update USER_ENTITY set ENABLED = ENABLED where NOT_BEFORE > 0"))
                .isGreaterThanOrEqualTo(MANY + 5);
    }

    private static long statementsOf(Organization organization, boolean suspended) {
        return organization.realm().server().inside().statementsOf(() -> organization.suspend(suspended));
    }
}
