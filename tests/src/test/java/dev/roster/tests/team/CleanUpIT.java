package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is removed by Keycloak's own API leaves no row. */
class CleanUpIT {

    @Nested
    @OnKeycloak(Database.H2)
    class OnH2 extends CleanUp {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends CleanUp {}

    abstract static class CleanUp {

        private Server server;
        private TeamRealm realm;
        private Organization acme;
        private Map<String, Integer> all;
        private Map<String, Integer> before;
        private Member active;
        private Member invited;

        @BeforeEach
        void givenAnActiveAndAnInvitedMember(Server server) {
            this.server = server;
            all = server.inside().rowCounts();
            before = rowsAboutPeople();
            realm = TeamRealm.create(server);
            acme = realm.newOrganization();
            active = acme.member("admin");
            invited = acme.invite("viewer");
            Awaitility.await().until(() -> delivery(invited).equals("sent"));
            assertThat(rowsAboutPeople()).isNotEqualTo(before);
        }

        @Test
        void removedUsersLeaveNoRow() {
            realm.keycloakApi().delete("/users/" + active.id()).expect(204);
            realm.keycloakApi().delete("/users/" + invited.id()).expect(204);

            assertThat(rowsAboutPeople()).isEqualTo(before);
        }

        @Test
        void aRemovedOrganizationLeavesNoRow() {
            realm.keycloakApi().delete("/organizations/" + acme.id()).expect(204);

            assertThat(rowsAboutPeople()).isEqualTo(before);
            assertThat(realm.countUsers()).isZero();
        }

        @Test
        void aRemovedRealmLeavesNoRow() {
            realm.keycloakApi().delete("").expect(204);

            assertThat(server.inside().rowCounts()).isEqualTo(all);
        }

        @Test
        void aMemberTakenOutOfTheOrganizationLeavesNoRow() {
            realm.keycloakApi()
                    .delete("/organizations/" + acme.id() + "/members/" + active.id())
                    .expect(204);
            realm.keycloakApi()
                    .delete("/organizations/" + acme.id() + "/members/" + invited.id())
                    .expect(204);

            assertThat(rowsAboutPeople()).isEqualTo(before);
        }

        /** What was tried is kept for a day, as a hash, or removing somebody would lift a limit. */
        private Map<String, Integer> rowsAboutPeople() {
            Map<String, Integer> rows = new TreeMap<>(server.inside().rowCounts());
            rows.remove("ROSTER_RATE_LIMIT");
            return rows;
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
