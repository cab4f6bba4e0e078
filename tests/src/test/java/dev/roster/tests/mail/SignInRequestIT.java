package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whose the address is that somebody types on the sign-in page is found out when the mail is written (R20,
 * docs/rules.md).
 */
@OnKeycloak
class SignInRequestIT {

    private static final String CODE = "80421739";
    private static final String CODE_IN_GROUPS = "8042 1739";

    @Test
    void anActiveMemberGetsALink(TeamRealm realm, Organization acme) {
        Member member = acme.member("technician");

        new LinkRequests(realm).ask(member.email());

        Mail mail = realm.server().inbox().await(member.email(), 2);
        assertThat(mail.subject()).isEqualTo("Sign in to Workspace");
        assertThat(mail.text())
                .contains(acme.name(), member.email(), "30 minutes")
                .doesNotContain("code");
        assertThat(mail.page().text()).contains(acme.name(), "30 minutes").doesNotContain("code");
        assertThat(new LinkPage(realm.newBrowser().open(mail.link())).offersToSignIn())
                .isTrue();
    }

    @Test
    void theCodeOfTheWaitingLoginStandsInTheMailAndNowhereElse(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");

        new LinkRequests(realm).askWaitingFor(CODE, member.email());

        Mail mail = realm.server().inbox().await(member.email(), 2);
        assertThat(mail.text()).contains(CODE_IN_GROUPS);
        assertThat(mail.page().text()).contains(CODE_IN_GROUPS);
        assertThat(mail.subject()).doesNotContain(CODE, CODE_IN_GROUPS);
        assertThat(realm.server().inside().rows().toString()).doesNotContain(CODE, CODE_IN_GROUPS);
        assertThat(realm.server().keycloak().log()).doesNotContain(CODE, CODE_IN_GROUPS);
    }

    @Test
    void anInvitedMemberGetsTheInvitationAgainAndBothMailsOpenIt(TeamRealm realm, Organization acme) {
        Member invitee = acme.invite("viewer");
        Inbox inbox = realm.server().inbox();
        Mail first = inbox.await(invitee.email());

        new LinkRequests(realm).askWaitingFor(CODE, invitee.email());

        Mail again = inbox.await(invitee.email(), 2);
        assertThat(again.subject()).isEqualTo(first.subject());
        assertThat(again.text()).contains("7 days", "Viewer").doesNotContain(CODE, CODE_IN_GROUPS);
        assertThat(again.secret()).isNotEqualTo(first.secret());
        assertThat(new Invitees(acme).await(invitee, "sent").get("sentAt").asLong())
                .isPositive();
        assertThat(new LinkPage(realm.newBrowser().open(first.link())).offersToSignIn())
                .isTrue();
        assertThat(new LinkPage(realm.newBrowser().open(again.link())).press().isElsewhere())
                .isTrue();
        assertThat(new LinkPage(realm.newBrowser().open(first.link())).offersToSignIn())
                .isFalse();
    }

    @Test
    void nobodyElseGetsAMailAndNoTraceOfTheRequestIsLeft(TeamRealm realm, Organization acme) {
        Organization suspended = realm.newOrganization();
        Member shutOut = suspended.member("admin");
        suspend(suspended);
        Member deactivated = acme.member("viewer");
        deactivated.setEnabled(false);
        Member locked = acme.member("viewer");
        Member lapsed = acme.invite("viewer");
        realm.server().inbox().await(lapsed.email());
        realm.server().clock().advance(Duration.ofDays(7).plusMinutes(1));
        realm.set("roster.link.when-locked", "refuse").expect(204);
        lock(realm, locked);
        String unknown = acme.newAddress("nobody");
        LinkRequests requests = new LinkRequests(realm);
        Set<String> former = requests.mailIds();

        List.of(unknown, shutOut.email(), deactivated.email(), locked.email(), lapsed.email())
                .forEach(requests::ask);

        requests.awaitAnswers();
        assertThat(former).containsAll(requests.mailIds());
        assertThat(realm.server().inside().rows().toString()).doesNotContain(unknown);
        assertThat(List.of(shutOut, deactivated, locked, lapsed)).allSatisfy(member -> {
            assertThat(requests.signInLinksOf(member)).isZero();
            assertThat(realm.server().inbox().mailsTo(member.email())).hasSize(1);
        });
        assertThat(realm.server().inbox().mailsTo(unknown)).isEmpty();
    }

    @Test
    void aLaterAttemptUsesTheLinkOfTheFirst(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        LinkRequests requests = new LinkRequests(realm);
        try (Inbox inbox = new Inbox()) {
            MailServer.use(realm, inbox);
            requests.askWaitingFor(CODE, member.email());
            Patience.await("the first attempt")
                    .until(() -> requests.mails().stream()
                            .anyMatch(row -> row.contains(member.id()) && row.contains("cannot be reached")));

            inbox.start();
            realm.server().clock().advance(Duration.ofSeconds(10));

            assertThat(inbox.await(member.email()).text()).contains(CODE_IN_GROUPS);
            assertThat(requests.signInLinksOf(member)).isEqualTo(1);
        } finally {
            realm.sendMailToInbox();
        }
    }

    @Test
    void overTheLimitNoMailIsSentAndNoLinkIsRevoked(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        LinkRequests requests = new LinkRequests(realm);
        for (int i = 0; i < 5; i++) {
            requests.ask(member.email());
        }
        Mail fifth = realm.server().inbox().await(member.email(), 6);

        requests.ask(member.email());

        requests.awaitAnswers();
        assertThat(realm.server().inbox().mailsTo(member.email())).hasSize(6);
        assertThat(requests.signInLinksOf(member)).isEqualTo(5);
        assertThat(new LinkPage(realm.newBrowser().open(fifth.link())).offersToSignIn())
                .isTrue();
    }

    @Test
    void twentyInAnHourAreEnoughForAnAddressWhereverTheyComeFrom(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        LinkRequests requests = new LinkRequests(realm);

        for (int i = 0; i < 22; i++) {
            requests.askFromElsewhere(member.email());
        }

        realm.server().inbox().await(member.email(), 21);
        requests.awaitAnswers();
        assertThat(requests.signInLinksOf(member)).isEqualTo(20);

        realm.server().clock().advance(Duration.ofHours(1).plusMinutes(1));
        requests.askFromElsewhere(member.email());

        assertThat(realm.server().inbox().await(member.email(), 22)).isNotNull();
    }

    private static void suspend(Organization organization) {
        organization
                .realm()
                .keycloakApi()
                .put(
                        "/organizations/" + organization.id(),
                        Map.of(
                                "id", organization.id(),
                                "name", organization.name(),
                                "alias", organization.alias(),
                                "enabled", false))
                .expect(204);
    }

    /** Gives wrong passwords until brute-force detection has had enough. */
    private static void lock(TeamRealm realm, Member member) {
        Api tokens = Api.anonymous(realm.server().keycloak().url("/realms/" + realm.name()));
        Map<String, String> wrong = Map.of(
                "grant_type",
                "password",
                "client_id",
                realm.clients().direct().id(),
                "username",
                member.email(),
                "password",
                "wrong");
        for (int i = 0; i < 10; i++) {
            tokens.postForm("/protocol/openid-connect/token", wrong).expect(400);
        }
        Patience.await("the lock")
                .until(() -> realm.keycloakApi()
                        .get("/attack-detection/brute-force/users/" + member.id())
                        .expect(200)
                        .json()
                        .get("disabled")
                        .asBoolean());
    }
}
