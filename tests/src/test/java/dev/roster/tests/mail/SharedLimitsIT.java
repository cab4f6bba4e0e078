package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.WaitingPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody uses a limit up for somebody else, and no refusal takes an attempt back (R59, docs/rules.md). */
@OnKeycloak
class SharedLimitsIT {

    @Test
    void anOrganizationThatInvitesAndWithdrawsBlocksAnAddressForNoOther(
            TeamRealm realm, Organization acme, Organization globex) {
        String email = acme.newAddress("wanted");
        Api stranger = acme.member("admin").teamApi();
        for (int i = 0; i < 10; i++) {
            withdraw(stranger, acme, stranger.post(acme.users(), Organization.invitation(email, "viewer")));
        }
        stranger.post(acme.users(), Organization.invitation(email, "viewer")).expect(429);

        globex.member("admin")
                .teamApi()
                .post(globex.users(), Organization.invitation(email, "viewer"))
                .expect(201);
    }

    @Test
    void anAddressGetsFiftyInvitationsInADayFromAllOrganizationsTogether(TeamRealm realm, Organization acme) {
        String email = acme.newAddress("flooded");
        for (int i = 0; i < 5; i++) {
            Organization another = realm.newOrganization();
            for (int j = 0; j < 10; j++) {
                withdraw(
                        realm.teamApi(),
                        another,
                        realm.teamApi().post(another.users(), Organization.invitation(email, "viewer")));
            }
        }

        realm.teamApi()
                .post(acme.users(), Organization.invitation(email, "viewer"))
                .expect(429);
    }

    @Test
    void anAdminLearnsOfSixtyAddressesInAnHourWhetherTheyAreInUse(
            TeamRealm realm, Organization acme, Organization globex) {
        Member known = globex.invite("viewer");
        Api admin = acme.member("admin").teamApi();
        for (int i = 0; i < 60; i++) {
            Answer taken = admin.post(acme.users(), Organization.invitation(addressOf(realm, known, i), "viewer"));
            assertThat(taken.expect(409).error()).as("address %d", i).isEqualTo("email_taken");
        }

        Answer refused = admin.post(acme.users(), Organization.invitation(known.email(), "viewer"));

        assertThat(refused.expect(429).error()).isEqualTo("too_many_links");
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isBetween(3_000L, 3_600L);
        realm.server().clock().advance(Duration.ofMinutes(61));
        assertThat(acme.member("admin")
                        .teamApi()
                        .post(acme.users(), Organization.invitation(known.email(), "viewer"))
                        .expect(409)
                        .error())
                .isEqualTo("email_taken");
    }

    @Test
    void makingOrganizationsTellsNoMoreAddressesEither(TeamRealm realm, Organization globex) {
        Member known = globex.invite("viewer");
        for (int i = 0; i < 60; i++) {
            create(realm, globex.newAddress("tenant").replaceAll("[@.]", "-"), addressOf(realm, known, i))
                    .expect(409);
        }

        create(realm, "one-more-tenant", known.email()).expect(429);
    }

    @Test
    void strangersCannotUseUpTheRequestsOfABrowserThatIsKnown(TeamRealm realm, Organization acme) {
        Member owner = acme.member("viewer");
        Browser known = realm.newBrowser();
        realm.signIn(known, realm.clients().app(), owner);
        String cookies = String.join("; ", known.cookies());
        endSession(realm, owner);
        LinkRequests strangers = new LinkRequests(realm);
        for (int i = 0; i < 20; i++) {
            strangers.askFromElsewhere(owner.email());
        }
        strangers.awaitAnswers();
        Inbox inbox = realm.server().inbox();
        int before = inbox.mailsTo(owner.email()).size();

        ask(realm, realm.newBrowser(), owner.email());
        strangers.awaitAnswers();
        assertThat(inbox.mailsTo(owner.email()))
                .as("to a browser that is not known")
                .hasSize(before);
        for (int i = 1; i <= 5; i++) {
            ask(realm, known, owner.email());
            inbox.await(owner.email(), before + i);
        }
        ask(realm, known, owner.email());
        strangers.awaitAnswers();

        assertThat(inbox.mailsTo(owner.email())).hasSize(before + 5);
        assertThat(cookies).contains("ROSTER_BROWSER=").doesNotContain(owner.email(), owner.id());
    }

    @Test
    void aBrowserIsKnownForWhoSignedInAndForNobodyElse(TeamRealm realm, Organization acme) {
        Member other = acme.member("viewer");
        Member victim = acme.member("viewer");
        Browser known = realm.newBrowser();
        realm.signIn(known, realm.clients().app(), other);
        endSession(realm, other);
        LinkRequests strangers = new LinkRequests(realm);
        for (int i = 0; i < 20; i++) {
            strangers.askFromElsewhere(victim.email());
        }
        strangers.awaitAnswers();
        int before = realm.server().inbox().mailsTo(victim.email()).size();

        ask(realm, known, victim.email());
        strangers.awaitAnswers();

        assertThat(realm.server().inbox().mailsTo(victim.email())).hasSize(before);
    }

    @Test
    void oneSourceAsksForAHundredLinksInAnHourWhateverTheAddresses(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        LinkRequests requests = new LinkRequests(realm);
        for (int i = 0; i < 100; i++) {
            requests.ask("nobody-%d@nowhere.test".formatted(i));
        }

        requests.ask(member.email());
        requests.awaitAnswers();

        assertThat(requests.signInLinksOf(member)).isZero();
        requests.askFromElsewhere(member.email());
        realm.server().inbox().await(member.email(), 2);
    }

    private static Answer create(TeamRealm realm, String name, String adminEmail) {
        return realm.teamApi()
                .post(
                        "/organizations",
                        Map.of(
                                "name",
                                name,
                                "admin",
                                Map.of("email", adminEmail, "firstName", "Ada", "lastName", "Novak")));
    }

    /** Another address that is in use; the ten links of one address would be used up first. */
    private static String addressOf(TeamRealm realm, Member known, int i) {
        String email = known.email().replace("@", "-%d@".formatted(i / 9));
        if (i % 9 == 0) {
            realm.newUser(email);
        }
        return email;
    }

    private static void withdraw(Api api, Organization organization, Answer invited) {
        JsonNode user = invited.expect(201).json();
        api.delete(organization.users() + "/" + user.get("id").asText()).expect(204);
    }

    private static void endSession(TeamRealm realm, Member member) {
        realm.keycloakApi().post("/users/" + member.id() + "/logout").expect(204);
    }

    private static WaitingPage ask(TeamRealm realm, Browser browser, String address) {
        return new SignInPage(browser.open(realm.clients().app().signIn().address()))
                .chooseLink()
                .ask(address);
    }
}
