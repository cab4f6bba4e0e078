package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity providers: they make no account, link none by themselves, and lead to the gate. */
@OnKeycloak
class BrokerIT {

    @Test
    void anUnknownEmailMakesNoAccount(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.create(realm, "");
        String email = acme.newAddress("stranger");
        provider.register(email);
        int users = realm.countUsers();

        Page page = provider.signIn(realm.newBrowser(), realm.clients().app(), email);

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.has("form#kc-register-form")).isFalse();
        assertThat(realm.countUsers()).isEqualTo(users);
    }

    @Test
    void aKnownEmailIsLinkedOnlyAfterTheMemberHasProvedToBeThem(TeamRealm realm, Organization acme) {
        IdentityProvider provider = IdentityProvider.create(realm, "roster post broker login");
        Member member = acme.member("viewer");
        realm.server().clock().advance(Duration.ofMinutes(1));
        provider.register(member.email());
        Browser browser = realm.newBrowser();

        Page asked = provider.signIn(browser, realm.clients().app(), member.email());

        assertThat(asked.isElsewhere()).isFalse();
        assertThat(links(member)).isZero();
        assertThat(Recorded.of(acme, member).method()).isEqualTo("magic-link");

        Page linked = browser.open(proof(realm, member));

        assertThat(linked.isElsewhere()).as(linked.describe()).isTrue();
        assertThat(links(member)).isEqualTo(1);
        assertThat(Recorded.of(acme, member).method()).isEqualTo(provider.alias());
    }

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

    /** The address in Keycloak's own mail, which comes after the invitation. */
    private static URI proof(TeamRealm realm, Member member) {
        Mail mail = realm.server().inbox().await(member.email(), 2);
        Matcher address = Pattern.compile("http\\S+action-token\\S+").matcher(mail.text());
        assertThat(address.find()).as(mail.text()).isTrue();
        return URI.create(address.group());
    }

    private static int links(Member member) {
        return member.realm()
                .keycloakApi()
                .get("/users/" + member.id() + "/federated-identity")
                .expect(200)
                .json()
                .size();
    }
}
