package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SecondFactorPage;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language that somebody chose on any page on their way in stays theirs, however they come in. */
@OnKeycloak
class ChosenLanguageIT {

    private TeamRealm realm;
    private Organization acme;
    private AuthorizationRequest request;

    @BeforeEach
    void givenAnOrganization(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        request = realm.clients().app().signIn();
    }

    @Test
    void byPassword(Browser browser) {
        Member member = acme.member("viewer");

        request.redeem(new SignInPage(signInInGerman(browser)).signIn(member.email(), member.password()));

        assertGermanStays(member, browser);
    }

    @Test
    void byLinkInTheBrowserThatAsked(Browser browser) {
        Member member = acme.member("viewer");
        Asking asking = Asking.on(signInInGerman(browser), request, member);

        request.redeem(browser.open(asking.mail().link()));

        assertGermanStays(member, browser);
    }

    @Test
    void byCodeAndOnThePageOfTheSecondFactor(Browser browser) {
        Member member = acme.member("viewer");
        member.addSecondFactor();
        Asking asking = Asking.on(signInInGerman(browser), request, member);

        SecondFactorPage page =
                new SecondFactorPage(asking.page().enter(asking.mail().code()));

        assertThat(page.page().language()).isEqualTo("de");
        request.redeem(page.enter(member.secondFactorCode()));
        assertGermanStays(member, browser);
    }

    @Test
    void whatAStrangerChoseWhoAskedForSomebodysLinkIsNotStored(Browser stranger, Browser owner) {
        Member member = acme.member("viewer");
        Asking asking = Asking.on(signInInGerman(stranger), request, member);

        LinkPage page = new LinkPage(owner.open(asking.mail().link()));

        assertThat(page.page().language()).isEqualTo("en");
        assertThat(page.press().isElsewhere()).isTrue();
        assertNothingIsStored(member, owner);
    }

    @Test
    void theLinksPageIsLaterThanTheSignIns(Browser browser, Browser other) {
        Member member = acme.member("viewer");
        Asking asking = Asking.on(browser.open(request.address()).speak("fr"), request, member);

        Page page = other.open(asking.mail().link()).speak("de");
        new LinkPage(page).press();

        assertGermanStays(member, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation", "recovery"})
    void onThePageOfALinkThatAnAdminSent(String purpose, Browser browser) {
        Member member = purpose.equals("invitation") ? acme.invite("viewer") : acme.member("viewer");
        Page page = browser.open(linkFor(member, purpose)).speak("de");
        assertThat(page.language()).isEqualTo("de");

        Page landed = new LinkPage(page).press();

        assertThat(landed.isElsewhere()).as(landed.describe()).isTrue();
        assertGermanStays(member, browser);
    }

    @Test
    void whoIsAskedWhetherToSwitchKeepsTheLanguage(Browser browser) {
        Member invitee = acme.invite("viewer");
        LinkPage page =
                new LinkPage(browser.open(linkFor(invitee, "invitation")).speak("de"));
        realm.signIn(browser, request.client(), acme.member("viewer"));

        Page asked = page.press();

        assertThat(new LinkPage(asked).offersToSignIn()).as(asked.describe()).isTrue();
        new LinkPage(asked).press();
        assertGermanStays(invitee, browser);
    }

    @Test
    void whatOnlyAClientAsksForIsNotStored(Browser browser) {
        Member member = acme.member("viewer");
        AuthorizationRequest german = request.with(Map.of("ui_locales", "de"));
        Page signIn = browser.open(german.address());
        assertThat(signIn.language()).isEqualTo("de");
        Asking asking = Asking.on(signIn, german, member);

        german.redeem(browser.open(asking.mail().link()));

        assertNothingIsStored(member, browser);
    }

    @Test
    void whatTheRealmDoesNotSpeakIsNotStored(Browser browser) {
        Member invitee = acme.invite("viewer");
        browser.open(linkFor(invitee, "invitation"));

        new LinkPage(browser.open(URI.create(realm.linkAddress() + "?kc_locale=tlh"))).press();

        assertNothingIsStored(invitee, browser);
    }

    private Page signInInGerman(Browser browser) {
        return browser.open(request.address()).speak("de");
    }

    private URI linkFor(Member member, String purpose) {
        Inbox inbox = realm.server().inbox();
        if (purpose.equals("invitation")) {
            return inbox.await(member.email()).link();
        }
        realm.teamApi().post(acme.user(member) + "/link").expect(202);
        return inbox.await(member.email(), 2).link();
    }

    private void assertGermanStays(Member member, Browser browser) {
        assertThat(localeOf(member)).isEqualTo("de");
        assertThat(browser.cookies()).contains("KEYCLOAK_LOCALE=de");
        assertThat(browser.open(account()).language()).isEqualTo("de");
        Inbox inbox = realm.server().inbox();
        int before = inbox.mailsTo(member.email()).size();
        realm.server()
                .inside()
                .mails(realm)
                .post("/notices/password-set", Map.of("user", member.id(), "organization", "Acme", "role", "admin"))
                .expect(204);
        Mail notice = inbox.await(member.email(), before + 1);
        assertThat(notice.text()).contains("Hallo Jana");
    }

    private void assertNothingIsStored(Member member, Browser browser) {
        assertThat(localeOf(member)).isEmpty();
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.startsWith("KEYCLOAK_LOCALE="));
    }

    private String localeOf(Member member) {
        return realm.user(member.id()).at("/attributes/locale/0").asText();
    }

    private URI account() {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/account/");
    }
}
