package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.keycloak.Database;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many people press at the same time, a link signs in once (R43, docs/rules.md). */
class LinkRaceIT {

    @Nested
    @Tag("verify")
    @OnKeycloak(Database.H2)
    class OnH2 extends Race {}

    @Nested
    @OnKeycloak(Database.POSTGRES)
    class OnPostgres extends Race {}

    abstract static class Race {

        private static final int BROWSERS = 20;

        @Test
        void twentySimultaneousPressesAreOneSignIn(TeamRealm realm, Organization acme) throws Exception {
            Member invitee = acme.invite("viewer");
            URI link = realm.server().inbox().await(invitee.email()).link();
            List<LinkPage> opened = Stream.generate(
                            () -> new LinkPage(realm.newBrowser().open(link)))
                    .limit(BROWSERS)
                    .toList();

            List<Page> answers = Presses.atOnce(opened);

            assertThat(answers).filteredOn(Page::isElsewhere).hasSize(1);
            assertThat(answers.stream().map(Page::status)).allMatch(status -> status < 500);
            assertThat(answers.stream().filter(page -> !page.isElsewhere()).map(Page::text))
                    .allMatch(text -> text.contains("used"));
            assertThat(invitee.signIns()).hasSize(1);
            assertThat(invitee.sessions()).hasSize(1);
        }
    }
}
