package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Method and time of every real sign-in are kept, and of nothing else (R31, docs/rules.md). */
@OnKeycloak
class RecordingIT {

    @Test
    void aLinkAndThenAPassword(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        Recorded byLink = Recorded.of(acme, member);
        assertThat(byLink.method()).isEqualTo("magic-link");
        realm.server().clock().advance(Duration.ofMinutes(1));

        realm.signIn(member);

        Recorded byPassword = Recorded.of(acme, member);
        assertThat(byPassword.method()).isEqualTo("password");
        assertThat(byPassword.at())
                .isGreaterThanOrEqualTo(byLink.at() + 60_000)
                .isLessThanOrEqualTo(realm.server().clock().now().toEpochMilli() + 1_000);
        assertThat(member.signIns().get(0).at("/details/sign_in_method").asText())
                .isEqualTo("password");
    }

    @Test
    void thePasswordGrant(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");

        grant(realm, member, member.password());

        assertThat(Recorded.of(acme, member).method()).isEqualTo("password");
    }

    @Test
    void neitherACookieNorARefresh(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        Tokens tokens = realm.signIn(browser, realm.clients().app(), member);
        Recorded before = Recorded.of(acme, member);
        realm.server().clock().advance(Duration.ofMinutes(1));

        Page landed = browser.open(realm.clients().stranger().signIn().address());
        realm.clients().app().refresh(tokens).expect(200);

        assertThat(landed.isElsewhere()).isTrue();
        assertThat(Recorded.of(acme, member)).isEqualTo(before);
    }

    @Test
    void neitherAFailedNorARefusedOne(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("viewer");
        invitee.setPassword();
        signIn(realm, invitee, invitee.password());
        signIn(realm, invitee, "a wrong password");
        grant(realm, invitee, invitee.password());
        assertThat(Recorded.of(acme, invitee)).isEqualTo(new Recorded("", 0));
    }

    @Test
    void notBeforeTheSecondFactor(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        Recorded before = Recorded.of(acme, member);

        SecondFactorPage asked = new SecondFactorPage(signIn(realm, member, member.password()));

        assertThat(asked.asks()).isTrue();
        assertThat(Recorded.of(acme, member)).isEqualTo(before);
        assertThat(asked.enter(member.secondFactorCode()).isElsewhere()).isTrue();
        assertThat(Recorded.of(acme, member).method()).isEqualTo("password");
    }

    @Test
    void notBeforeARequiredAction(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        ObjectNode user = (ObjectNode) realm.user(member.id());
        user.putPOJO("requiredActions", List.of("UPDATE_PROFILE"));
        realm.keycloakApi().put("/users/" + member.id(), user).expect(204);
        Recorded before = Recorded.of(acme, member);

        Page profile = signIn(realm, member, member.password());

        assertThat(Recorded.of(acme, member)).isEqualTo(before);
        profile.browser().submit(profile.form("form:has([name=firstName])"), Fields.of("firstName", "Jo"));
        assertThat(Recorded.of(acme, member).method()).isEqualTo("password");
    }

    private static Page signIn(TeamRealm realm, Member member, String password) {
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        return new SignInPage(login).signIn(member.email(), password);
    }

    private static void grant(TeamRealm realm, Member member, String password) {
        realm.clients()
                .direct()
                .token(Map.of("grant_type", "password", "username", member.email(), "password", password));
    }
}
