package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.RowsOf;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is removed by Keycloak's own API leaves no row (R61, docs/rules.md). */
class CleanUpIT {

    @Nested
    @Tag("verify")
    @OnKeycloak(Database.H2)
    class OnH2 extends CleanUp {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends CleanUp {}

    abstract static class CleanUp {

        private TeamRealm realm;
        private Organization acme;
        private Member active;
        private Member invited;
        private RowsOf rows;

        @BeforeEach
        void givenAnActiveAndAnInvitedMember(Server server) {
            realm = TeamRealm.create(server);
            acme = realm.newOrganization();
            active = acme.member("admin");
            invited = acme.invite("viewer");
            Patience.await("the invitation").until(() -> delivery(invited).equals("sent"));
            rows = RowsOf.realm(realm);
            assertThat(rows.counts())
                    .containsKeys(
                            "ROSTER_MEMBER", "ROSTER_LINK", "ROSTER_LINK_SECRET", "ROSTER_MAIL", "ROSTER_RATE_LIMIT");
        }

        @Test
        void removedUsersLeaveNoRow() {
            realm.keycloakApi().delete("/users/" + active.id()).expect(204);
            realm.keycloakApi().delete("/users/" + invited.id()).expect(204);

            assertOnlyLimitsAreLeft();
        }

        @Test
        void aRemovedOrganizationLeavesNoRow() {
            realm.keycloakApi().delete("/organizations/" + acme.id()).expect(204);

            assertOnlyLimitsAreLeft();
            assertThat(realm.countUsers()).isZero();
        }

        @Test
        void aRemovedRealmLeavesNoRow() {
            realm.keycloakApi().delete("").expect(204);

            assertThat(rows.counts()).isEmpty();
        }

        @Test
        void aMemberTakenOutOfTheOrganizationLeavesNoRow() {
            realm.keycloakApi()
                    .delete("/organizations/" + acme.id() + "/members/" + active.id())
                    .expect(204);
            realm.keycloakApi()
                    .delete("/organizations/" + acme.id() + "/members/" + invited.id())
                    .expect(204);

            assertOnlyLimitsAreLeft();
        }

        /** What was tried is kept for a day, as a hash, or removing somebody would lift a limit. */
        private void assertOnlyLimitsAreLeft() {
            assertThat(rows.counts()).containsOnlyKeys("ROSTER_RATE_LIMIT");
        }

        private String delivery(Member member) {
            return realm.teamApi()
                    .get(acme.users() + "/" + member.id())
                    .expect(200)
                    .json()
                    .path("invitation")
                    .path("delivery")
                    .asText();
        }
    }
}
