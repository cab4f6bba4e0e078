package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Two Admins who get rid of each other in the same instant: one remains (R8, docs/rules.md). */
class LastAdminIT {

    @Nested
    @Tag("verify")
    @OnKeycloak(Database.H2)
    class OnH2 extends Race {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends Race {}

    abstract static class Race {

        @RepeatedTest(2)
        void demotingEachOtherLeavesOne(Organization acme) throws Exception {
            Map<String, String> demotion = Map.of("firstName", "Former", "role", "viewer");

            race(acme, (api, other) -> api.put(acme.user(other), demotion));
        }

        @RepeatedTest(2)
        void deactivatingEachOtherLeavesOne(Organization acme) throws Exception {
            race(acme, (api, other) -> api.post(acme.user(other) + "/deactivate"));
        }

        @RepeatedTest(2)
        void oneDemotesWhileTheOtherDeactivates(TeamRealm realm, Organization acme) throws Exception {
            Member ada = acme.member("admin");
            Member bob = acme.member("admin");
            Api operator = realm.teamApi();
            assertOneRemains(
                    acme,
                    atOnce(
                            () -> operator.put(acme.user(ada), Map.of("firstName", "A", "role", "viewer")),
                            () -> operator.post(acme.user(bob) + "/deactivate")));
        }

        private static void race(Organization acme, Act act) throws Exception {
            Member ada = acme.member("admin");
            Member bob = acme.member("admin");
            Api asAda = ada.teamApi();
            Api asBob = bob.teamApi();

            assertOneRemains(acme, atOnce(() -> act.on(asAda, bob), () -> act.on(asBob, ada)));
        }

        private static void assertOneRemains(Organization acme, List<Answer> answers) {
            assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() >= 300)
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(refused.status()).as(refused.text()).isIn(401, 403, 409));
            JsonNode admins = acme.realm()
                    .teamApi()
                    .get(acme.users() + "?role=admin&status=active")
                    .expect(200)
                    .json();
            assertThat(admins).hasSize(1);
        }

        private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
                throws InterruptedException, ExecutionException {
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                Future<Answer> first = pool.submit(() -> after(start, one));
                Future<Answer> second = pool.submit(() -> after(start, other));
                return List.of(first.get(), second.get());
            } finally {
                pool.shutdown();
            }
        }

        private static Answer after(CyclicBarrier start, Callable<Answer> act) throws Exception {
            start.await();
            return act.call();
        }
    }

    interface Act {
        Answer on(Api api, Member other);
    }
}
