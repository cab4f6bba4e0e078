package dev.roster.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.TimeBasedOTP;

/** Whoever adds or removes a way in is told of it by email, and can say that it was not them (R58, docs/rules.md). */
@OnKeycloak
class CredentialNoticesIT {

    private TeamRealm realm;
    private Organization acme;
    private Member admin;
    private Member member;
    private Factors factors;

    @BeforeEach
    void givenAMemberOfATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
        member = acme.member("viewer");
        factors = new Factors(member);
    }

    @Test
    void anAppThatIsAddedIsToldWithTheTimeAndAWayToSayThatItWasNotMe(Browser browser) {
        addApp(browser, "phone");

        Mail mail = inbox().await(member.email(), 2);

        assertThat(mail.subject()).isEqualTo("A sign-in method was added to your account at " + acme.name());
        assertThat(mail.text()).contains("authenticator app", "“phone”", "UTC", "This wasn’t me", "nothing to do");
        assertThat(mail.link().toString()).contains("/link/not-me?credential=" + factors.id("otp"));
    }

    @Test
    void aPasswordThatIsChangedIsTold(Browser browser) {
        changePassword(browser, "another good one");

        assertThat(inbox().await(member.email(), 2).text()).contains("password", "added");
    }

    @Test
    void whoeverItWasNotRemovesItSignsOutEverywhereAndTellsTheAdmins(Browser attacker, Browser owner) {
        changePassword(attacker, "the attacker's own");
        Tokens theirs = tokensOf(attacker);
        Mail mail = inbox().await(member.email(), 2);

        Page page = signInByLink(owner, mail.link(), 3);
        assertThat(page.text()).contains("Was that not you?", "Remove what was added: Password");
        Page done = owner.press(page.form("#roster-not-me"), "do");

        assertThat(done.text()).contains("It was removed", "signed out everywhere", "have been told by email");
        assertThat(realm.clients().app().refresh(theirs).status()).isEqualTo(400);
        assertThat(acme.view(member).get("hasPassword").asBoolean()).isFalse();
        Mail alarm = inbox().await(admin.email(), 2);
        assertThat(alarm.subject()).contains("this wasn’t me");
        assertThat(alarm.text()).contains(member.email(), "password");
        assertThat(owner.press(done.form("form"), "done").isElsewhere()).isFalse();
    }

    @Test
    void whatWasOpenElsewhereEndsWithTheSessions(Browser attacker, Browser owner) {
        realm.signIn(attacker, realm.clients().app(), member);
        Page open = attacker.open(action("CONFIGURE_TOTP").address());

        Page page = signInByLink(owner, notMe(""), 2);
        owner.press(page.form("#roster-not-me"), "do");

        assertThat(submitApp(attacker, open.form("form"), "phone").isElsewhere())
                .isFalse();
        assertThat(factors.types()).isEmpty();
    }

    @Test
    void anOpenPageDoesNothingForWhoWasDeactivatedMeanwhile(Browser browser) {
        addApp(browser, "phone");
        Page page = browser.open(action("roster-not-me:" + factors.id("otp")).address());
        realm.teamApi().post(acme.user(member) + "/deactivate").expect(204);
        assertThat(browser.press(page.form("#roster-not-me"), "do").status()).isEqualTo(403);
        realm.teamApi().post(acme.user(member) + "/reactivate").expect(204);

        assertThat(browser.press(page.form("#roster-not-me"), "do").status()).isEqualTo(403);

        assertThat(factors.types()).containsExactly("otp");
    }

    @Test
    void otherDevicesAreSignedOutOnlyOnceTheFactorIsThere(Browser browser, Browser other) {
        Tokens elsewhere = realm.signIn(other, realm.clients().app(), member);
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(action("CONFIGURE_TOTP").address());
        FormElement filled = form.form("#kc-totp-settings-form");
        filled.selectFirst("[name=logout-sessions]").attr("checked", true);

        Page next = submitApp(browser, filled, "phone");

        assertThat(next.status()).as(next.describe()).isEqualTo(200);
        assertThat(next.has("[name=without-codes]"))
                .as("recovery codes are offered")
                .isTrue();
        assertThat(factors.types()).containsExactly("otp");
        assertThat(realm.clients().app().refresh(elsewhere).status()).isEqualTo(400);
    }

    @Test
    void theCodesGoWithTheLastAppThatTheyStandInFor(Browser browser) {
        addApp(browser, "phone");
        factors.addRecoveryCodes();

        Page page =
                browser.open(action("delete_credential:" + factors.id("otp")).address());
        browser.press(page.form("form"), "accept");

        assertThat(factors.types()).isEmpty();
    }

    @Test
    void aCredentialOfSomebodyElseIsNoneHere(Browser browser) {
        Member other = acme.member("technician");
        other.addSecondFactor();
        String foreign = new Factors(other).id("otp");

        Page page = signInByLink(browser, notMe(foreign), 2);
        browser.press(page.form("#roster-not-me"), "do");

        assertThat(page.text()).contains("isn’t in your account any more");
        assertThat(new Factors(other).types()).containsExactly("otp");
    }

    @Test
    void theAdminsAreToldSomeTimesADayOnly() {
        URI address = notMe("");
        for (int time = 1; time <= 4; time++) {
            Browser browser = realm.newBrowser();
            Page page = signInByLink(browser, address, 1 + time);
            Page done = browser.press(page.form("#roster-not-me"), "do");
            assertThat(done.text().contains("have been told"))
                    .as("time %d", time)
                    .isEqualTo(time <= 3);
        }
        inbox().await(admin.email(), 4);
        assertThat(inbox().mailsTo(admin.email())).hasSize(4);
    }

    private void addApp(Browser browser, String name) {
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(action("CONFIGURE_TOTP").address());
        submitApp(browser, form.form("form"), name);
    }

    private static Page submitApp(Browser browser, FormElement form, String name) {
        String secret = form.select("[name=totpSecret]").val();
        return browser.submit(
                form, new Fields(Map.of("totp", new TimeBasedOTP().generateTOTP(secret), "userLabel", name)));
    }

    private URI notMe(String credential) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/link/not-me?credential=" + credential);
    }

    private void changePassword(Browser browser, String password) {
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(action("UPDATE_PASSWORD").address());
        Map<String, String> fields = new HashMap<>();
        fields.put("password-current", member.password());
        fields.put("password-new", password);
        fields.put("password-confirm", password);
        browser.submit(form.form("form"), new Fields(fields));
    }

    private Page signInByLink(Browser browser, URI address, int mails) {
        Page first = browser.open(address);
        new SignInPage(first).ask(member.email());
        return browser.open(inbox().await(member.email(), mails).link());
    }

    private Tokens tokensOf(Browser browser) {
        AuthorizationRequest request = realm.clients().app().signIn();
        return request.redeem(browser.open(request.address()));
    }

    private AuthorizationRequest action(String name) {
        return realm.clients().app().signIn().with(Map.of("kc_action", name));
    }

    private Inbox inbox() {
        return realm.server().inbox();
    }
}
