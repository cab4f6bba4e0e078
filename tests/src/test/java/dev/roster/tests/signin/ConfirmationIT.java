package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The realm attribute {@code roster.link.confirm} (R48, docs/rules.md). */
@OnKeycloak
class ConfirmationIT {

    private TeamRealm realm;

    @Test
    void alwaysAsksInTheBrowserThatAskedToo(TeamRealm realm, Organization acme, Browser browser) {
        set(realm, "always");
        Member member = acme.member("viewer");
        Asking asking = Asking.by(member, browser);

        LinkPage page = new LinkPage(browser.open(asking.mail().link()));

        assertThat(page.offersToSignIn()).isTrue();
        asking.request().redeem(page.press());
    }

    @Test
    void neverAsksInNoBrowser(TeamRealm realm, Organization acme, Browser asking, Browser other) {
        set(realm, "never");
        Member member = acme.member("viewer");
        Asking asked = Asking.by(member, asking);

        assertThat(other.open(asked.mail().link()).address())
                .isEqualTo(realm.server().application().home(realm.name()));
        assertThat(member.signIns().get(0).at("/details/sign_in_method").asText())
                .isEqualTo("magic-link");
    }

    @Test
    void neverSparesNoInvitationItsPress(TeamRealm realm, Organization acme, Browser browser) {
        set(realm, "never");
        Member invitee = acme.invite("viewer");

        LinkPage page = new LinkPage(
                browser.open(realm.server().inbox().await(invitee.email()).link()));

        assertThat(page.offersToSignIn()).isTrue();
        assertThat(invitee.signIns()).isEmpty();
    }

    private void set(TeamRealm realm, String value) {
        this.realm = realm;
        realm.set("roster.link.confirm", value).expect(204);
    }

    @AfterEach
    void asItWas() {
        realm.set("roster.link.confirm", "other-browser").expect(204);
    }
}
