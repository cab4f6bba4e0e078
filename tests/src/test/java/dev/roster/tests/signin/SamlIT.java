package dev.roster.tests.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity provider that speaks SAML, for which the same first sign-in works. */
@OnKeycloak
class SamlIT {

    private TeamRealm realm;
    private Organization acme;

    @BeforeEach
    void givenAnOrganization(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "invited"})
    void theFirstSignInNeedsALinkPressedInTheSameBrowserAndTheSecondNone(String status) {
        IdentityProvider provider = IdentityProvider.saml(realm, false);
        Member member = status.equals("active") ? acme.member("viewer") : acme.invite("viewer");
        provider.register(member.email());
        Browser browser = realm.newBrowser();

        Page waits = signIn(provider, browser, member.email());

        assertThat(waits.has("#resend")).as(waits.describe()).isTrue();
        URI link = realm.server().inbox().await(member.email(), 2).link();
        assertThat(realm.newBrowser().open(link).text()).contains("Open this link where you began");
        assertThat(provider.links(member)).isZero();
        Page landed = new LinkPage(browser.open(link)).press();
        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(provider.links(member)).isEqualTo(1);
        assertThat(acme.view(member).path("status").asText()).isEqualTo("active");
        assertThat(Recorded.of(acme, member).method()).isEqualTo(provider.alias());
        Page second = signIn(provider, realm.newBrowser(), member.email());
        assertThat(second.isElsewhere()).as(second.describe()).isTrue();
    }

    @Test
    void atOnceWhereTheOperatorTrustsItsAddresses() {
        IdentityProvider provider = IdentityProvider.saml(realm, true);
        Member member = acme.member("viewer");
        provider.register(member.email(), false);

        Page landed = signIn(provider, realm.newBrowser(), member.email());

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertThat(provider.links(member)).isEqualTo(1);
    }

    @Test
    void anUnknownAddressMakesNoAccount() {
        IdentityProvider provider = IdentityProvider.saml(realm, true);
        String stranger = acme.newAddress("stranger");
        provider.register(stranger);
        int users = realm.countUsers();

        Page page = signIn(provider, realm.newBrowser(), stranger);

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(page.text()).contains("You can’t sign in with this account");
        assertThat(realm.countUsers()).isEqualTo(users);
    }

    @Test
    void anAnswerThatSomebodyHasChangedIsNone() {
        IdentityProvider provider = IdentityProvider.saml(realm, true);
        Member victim = acme.member("admin");
        String own = victim.email().replace("admin", "adnim");
        provider.register(own);
        Page answer = provider.answer(realm.newBrowser(), realm.clients().app(), own);
        FormElement form = answer.form("form[name=saml-post-binding]");
        Element told = form.selectFirst("[name=SAMLResponse]");
        String honest = new String(Base64.getDecoder().decode(told.val()), UTF_8);
        assertThat(honest).contains(own);
        told.val(Base64.getEncoder()
                .encodeToString(honest.replace(own, victim.email()).getBytes(UTF_8)));

        Page page = answer.browser().submit(form);

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).as(page.describe()).isGreaterThanOrEqualTo(400);
        assertThat(provider.links(victim)).isZero();
    }

    @Test
    void anAnswerIsGoodOnceAndInItsOwnBrowser() {
        IdentityProvider provider = IdentityProvider.saml(realm, true);
        Member member = acme.member("viewer");
        provider.register(member.email());
        Page answer = provider.answer(realm.newBrowser(), realm.clients().app(), member.email());
        FormElement form = answer.form("form[name=saml-post-binding]");

        assertThat(realm.newBrowser().submit(form).isElsewhere()).isFalse();
        assertThat(provider.links(member)).isZero();
        assertThat(IdentityProvider.carried(answer).isElsewhere()).isTrue();
        int signIns = member.signIns().size();
        realm.newBrowser().submit(form);
        assertThat(member.signIns()).hasSize(signIns);
    }

    @Test
    void whoeverComesBackWhenItIsSwitchedOffReadsSo() {
        IdentityProvider provider = IdentityProvider.saml(realm, true);
        Member member = acme.member("viewer");
        provider.register(member.email());
        Page answer = provider.answer(realm.newBrowser(), realm.clients().app(), member.email());
        provider.switchOff();

        Page page = IdentityProvider.carried(answer);

        assertThat(page.text()).as(page.describe()).contains("You can’t sign in this way any more");
        assertThat(provider.links(member)).isZero();
    }

    private Page signIn(IdentityProvider provider, Browser browser, String email) {
        return provider.signIn(browser, realm.clients().app(), email);
    }
}
