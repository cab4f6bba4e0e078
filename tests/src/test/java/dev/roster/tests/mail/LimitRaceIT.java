package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.AtOnce;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A limit holds for any number of requests at once (R59, docs/rules.md). */
class LimitRaceIT {

    @Nested
    @Tag("verify")
    @OnKeycloak(Database.H2)
    class OnH2 extends Race {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends Race {}

    abstract static class Race {

        @Test
        void twentyFourRequestsAtOnceSendFiveSignInLinks(TeamRealm realm, Organization acme) throws Exception {
            Member member = acme.member("viewer");
            List<SignInPage> pages = IntStream.range(0, 24)
                    .mapToObj(i -> open(realm, realm.newBrowser()))
                    .toList();

            AtOnce.all(24, i -> asking(pages.get(i), member));

            LinkRequests requests = new LinkRequests(realm);
            requests.awaitAnswers();
            assertThat(requests.signInLinksOf(member)).isEqualTo(5);
        }

        @Test
        void fifteenLinksSentAtOnceAreNineAfterTheInvitation(Organization acme) throws Exception {
            Member member = acme.member("viewer");
            Api admin = acme.member("admin").teamApi();

            List<Answer> answers =
                    AtOnce.all(15, i -> (Callable<Answer>) () -> admin.post(acme.user(member) + "/link"));

            assertThat(answers).extracting(Answer::status).containsOnly(202, 429);
            assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(9);
        }

        private static SignInPage open(TeamRealm realm, Browser browser) {
            return new SignInPage(browser.open(realm.clients().app().signIn().address()));
        }

        private static Callable<Boolean> asking(SignInPage page, Member member) {
            return () -> page.ask(member.email()).waits();
        }
    }
}
