package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.Query;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.keycloak.Database;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak's own Google and Microsoft, unmodified, as the environment switches them on. */
@InChromium
class SocialProvidersIT {

    private static StandIns standIns;
    private static Inbox inbox;
    private static LocalKeycloak keycloak;
    private static Application application;
    private static TeamRealm realm;

    private final Organization acme = realm.newOrganization();

    @BeforeAll
    static void start() throws Exception {
        standIns = new StandIns();
        inbox = new Inbox();
        inbox.start();
        Map<String, String> variables = Map.of(
                "GOOGLE_CLIENT_ID", StandIns.CLIENT,
                "GOOGLE_CLIENT_SECRET", "secret",
                "MICROSOFT_CLIENT_ID", StandIns.CLIENT,
                "MICROSOFT_CLIENT_SECRET", "secret",
                "MICROSOFT_TENANT", StandIns.TENANT);
        keycloak = new LocalKeycloak(new Node("providers", Database.H2, standIns.options(), variables));
        keycloak.start();
        application = new Application(keycloak);
        realm = TeamRealm.create(Server.of(keycloak, inbox, application), "with-providers");
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        application.close();
        inbox.close();
        standIns.close();
    }

    @Test
    void googlesWordConnectsAndAChangedAddressThereChangesNothing() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());

        assertIn(signIn("google", realm.newBrowser(), account), member, "google");

        Page again = signIn("google", realm.newBrowser(), account.withEmail(acme.newAddress("other")));
        assertIn(again, member, "google");
        assertThat(links(member)).hasSize(1);
        assertThat(realm.user(member.id()).path("email").asText()).isEqualTo(member.email());
    }

    @Test
    void whoeverSwapsAddressesStaysWhoTheyAre() {
        Member one = acme.member("viewer");
        Member two = acme.member("admin");
        Account first = Account.google(id(), one.email());
        Account second = Account.google(id(), two.email());
        assertIn(signIn("google", realm.newBrowser(), first), one, "google");
        assertIn(signIn("google", realm.newBrowser(), second), two, "google");
        int sessions = two.sessions().size();

        signIn("google", realm.newBrowser(), first.withEmail(two.email()));

        assertThat(two.sessions()).hasSize(sessions);
        assertThat(one.sessions()).hasSizeGreaterThan(1);
    }

    @Test
    void googleMakesAnInviteeActive() {
        Member invitee = acme.invite("technician");

        assertIn(signIn("google", realm.newBrowser(), Account.google(id(), invitee.email())), invitee, "google");

        assertThat(acme.view(invitee).path("status").asText()).isEqualTo("active");
    }

    @Test
    void whatGoogleHasNotVerifiedNeedsAMail() {
        Member member = acme.member("viewer");

        Page page = signIn(
                "google",
                realm.newBrowser(),
                Account.google(id(), member.email()).unverified());

        assertThat(page.has("#resend")).as(page.describe()).isTrue();
        assertThat(links(member)).isEmpty();
    }

    @Test
    void microsoftNeedsAMailAndIsTenantAndObjectIdFromThenOn() {
        Member member = acme.member("viewer");
        Account account = Account.microsoft(id(), member.email());
        Browser browser = realm.newBrowser();

        Page waits = signIn("microsoft", browser, account);
        assertThat(waits.has("#resend")).as(waits.describe()).isTrue();
        Mail mail = inbox.await(member.email(), 2);
        assertIn(new LinkPage(browser.open(mail.link())).press(), member, "microsoft");

        assertThat(links(member).at("/0/userId").asText()).isEqualTo(StandIns.TENANT + "." + account.id());
        Page again = signIn("microsoft", realm.newBrowser(), account.withEmail(acme.newAddress("other")));
        assertIn(again, member, "microsoft");
        Page foreign = signIn("microsoft", realm.newBrowser(), account.in(StandIns.OTHER_TENANT));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.text()).contains("Accounts of your Microsoft organization aren’t accepted here");
    }

    @ParameterizedTest
    @ValueSource(strings = {StandIns.OTHER_TENANT, ""})
    void anotherTenantOrNoneIsRefusedAtTheFirstTime(String tenant) {
        Member member = acme.member("viewer");

        Page page = signIn(
                "microsoft",
                realm.newBrowser(),
                Account.microsoft(id(), member.email()).in(tenant));

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(links(member)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Trick.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void nothingComesInThatIsWrongAtGoogle(Trick trick) {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        Page asked = ask("google", browser);

        Page page = browser.open(standIns.agree(asked.address(), Account.google(id(), member.email()), trick));

        assertThat(page.isElsewhere()).isFalse();
        assertThat(page.status()).as(page.describe()).isGreaterThanOrEqualTo(400);
        assertThat(links(member)).isEmpty();
        assertThat(member.signIns()).hasSize(1);
    }

    @Test
    void anAnswerIsGoodOnceAndInItsOwnBrowser() {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        Account account = Account.google(id(), member.email());
        URI back = standIns.agree(ask("google", browser).address(), account);

        assertThat(realm.newBrowser().open(back).isElsewhere()).isFalse();
        assertThat(links(member)).isEmpty();
        assertIn(browser.open(back), member, "google");
        int sessions = member.sessions().size();
        realm.newBrowser().open(back);
        assertThat(member.sessions()).hasSize(sessions);
    }

    @Test
    void whoeverCancelsIsBackAtTheSignIn() {
        Browser browser = realm.newBrowser();
        Map<String, String> asked = Query.of(ask("google", browser).address());

        Page page = browser.open(
                URI.create(asked.get("redirect_uri") + "?error=access_denied&state=" + asked.get("state")));

        assertThat(page.has("form#roster-sign-in")).as(page.describe()).isTrue();
        assertThat(page.text()).contains("Google");
    }

    @Test
    void aProviderThatIsSwitchedOffIsGoneAndRefused() {
        Member member = acme.member("viewer");
        Browser browser = realm.newBrowser();
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        URI button = URI.create(login.document().selectFirst("#social-google").absUrl("href"));
        URI back = standIns.agree(ask("google", browser).address(), Account.google(id(), member.email()));
        enable("google", false);
        try {
            Page page = browser.open(back);
            Page direct = login.browser().open(button);
            Page hint = realm.newBrowser().open(address("google"));

            assertThat(page.isElsewhere() || direct.isElsewhere() || hint.isElsewhere())
                    .isFalse();
            assertThat(page.status()).isGreaterThanOrEqualTo(400);
            assertThat(direct.status()).isGreaterThanOrEqualTo(400);
            assertThat(hint.has("#social-google")).isFalse();
            assertThat(hint.has("#social-microsoft")).isTrue();
            assertThat(links(member)).isEmpty();
        } finally {
            enable("google", true);
        }
    }

    @Test
    void whoeverIsDeactivatedBetweenRedirectAndReturnStaysOut() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());
        assertIn(signIn("google", realm.newBrowser(), account), member, "google");
        Browser browser = realm.newBrowser();
        Page asked = ask("google", browser);
        realm.teamApi().post(acme.user(member) + "/deactivate").expect(204);

        Page page = browser.open(standIns.agree(asked.address(), account));

        assertThat(page.isElsewhere()).isFalse();
        assertThat(member.sessions()).isEmpty();
    }

    @Test
    void namesComeFromGoogleUntilSomebodyEditsThem() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());
        signIn("google", realm.newBrowser(), account);
        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Gina");
        signIn("google", realm.newBrowser(), account.named("Georgina"));
        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Georgina");

        member.teamApi()
                .put("/me", Map.of("firstName", "Own", "lastName", "Choice"))
                .expect(200);
        signIn("google", realm.newBrowser(), account.named("Ginny"));

        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "microsoft"})
    void oneClickInChromium(String provider, Tab tab) {
        Member member = acme.member("viewer");
        boolean google = provider.equals("google");
        standIns.signIn(google ? Account.google(id(), member.email()) : Account.microsoft(id(), member.email()));

        tab.open(application.home(realm.name()));
        tab.page().waitForSelector("#social-" + provider);
        tab.screenshot("login-" + provider);
        tab.page().click("#social-" + provider);
        if (!google) {
            tab.page().waitForSelector("#resend");
            tab.screenshot("waits");
            tab.open(inbox.await(member.email(), 2).link());
            tab.page().waitForSelector("#accept");
            tab.screenshot("connect");
            tab.page().click("#accept");
        }
        tab.page()
                .waitForURL(url -> url.startsWith(application.home(realm.name()).toString()));

        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo(provider);
    }

    private static Page signIn(String provider, Browser browser, Account account) {
        return browser.open(standIns.agree(ask(provider, browser).address(), account));
    }

    private static Page ask(String provider, Browser browser) {
        Page asked = browser.open(address(provider));
        assertThat(asked.isElsewhere()).as(asked.describe()).isTrue();
        return asked;
    }

    private static URI address(String provider) {
        return realm.clients()
                .app()
                .signIn()
                .with(Map.of("kc_idp_hint", provider))
                .address();
    }

    private void assertIn(Page page, Member member, String provider) {
        assertThat(page.isElsewhere()).as(page.describe()).isTrue();
        assertThat(Query.of(page.address())).containsKey("code");
        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo(provider);
    }

    private static JsonNode links(Member member) {
        return realm.keycloakApi()
                .get("/users/" + member.id() + "/federated-identity")
                .expect(200)
                .json();
    }

    private static void enable(String alias, boolean enabled) {
        String path = "/identity-provider/instances/" + alias;
        ObjectNode provider =
                (ObjectNode) realm.keycloakApi().get(path).expect(200).json();
        provider.put("enabled", enabled);
        realm.keycloakApi().put(path, provider).expect(204);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
