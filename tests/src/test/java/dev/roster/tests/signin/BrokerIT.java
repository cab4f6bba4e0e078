package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with an account at an identity provider that is linked: it leads to the gate, and is recorded. */
@OnKeycloak
class BrokerIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "roster post broker login"})
    void whoeverTheGateRefusesDoesNotComeIn(String postBrokerFlow, TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.create(realm, postBrokerFlow);
        Member invitee = acme.invite("viewer");
        provider.registerAndLink(invitee);

        Page page = provider.signIn(realm.newBrowser(), realm.clients().app(), invitee.email());

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(page.text()).contains("You’re not an active member");
        assertThat(invitee.sessions()).isEmpty();
        assertThat(Recorded.of(acme, invitee)).isEqualTo(new Recorded("", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "roster post broker login"})
    void theAliasIsRecordedOnceAndNotForACookie(String postBrokerFlow, TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.create(realm, postBrokerFlow);
        Member member = acme.member("viewer");
        provider.registerAndLink(member);
        realm.server().clock().advance(Duration.ofMinutes(1));
        Browser browser = realm.newBrowser();

        Page landed = provider.signIn(browser, realm.clients().app(), member.email());

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        Recorded byProvider = Recorded.of(acme, member);
        assertThat(byProvider.method()).isEqualTo(provider.alias());
        realm.server().clock().advance(Duration.ofMinutes(1));
        assertThat(browser.open(realm.clients().stranger().signIn().address()).isElsewhere())
                .isTrue();
        assertThat(Recorded.of(acme, member)).isEqualTo(byProvider);
    }
}
