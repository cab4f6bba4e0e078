package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.Query;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of Google and Microsoft have in common: the realm, and an organization of each test's own. */
@OnSocialRealm
abstract class SocialTest {

    SocialRealm social;
    Organization acme;

    @BeforeEach
    void givenAnOrganization(SocialRealm social, Organization acme) {
        this.social = social;
        this.acme = acme;
    }

    /** The browser is back at the application, and the sign-in is recorded. */
    void assertIn(Page page, Member member, String provider) {
        assertThat(page.isElsewhere()).as(page.describe()).isTrue();
        assertThat(Query.of(page.address())).containsKey("code");
        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo(provider);
    }

    /** {@return an account's id that nobody else has} */
    static String id() {
        return UUID.randomUUID().toString();
    }
}
