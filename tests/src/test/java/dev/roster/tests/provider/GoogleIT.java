package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.JoinPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.testbed.Member;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Google proves addresses: an account is connected at once, and known by its subject from then on (R22, R66,
 * docs/rules.md).
 */
class GoogleIT extends SocialTest {

    @Test
    void itsWordConnectsAndAChangedAddressThereChangesNothing() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());

        assertIn(signIn(account), member, "google");

        assertIn(signIn(account.withEmail(acme.newAddress("other"))), member, "google");
        assertThat(social.links(member)).hasSize(1);
        assertThat(social.realm().user(member.id()).path("email").asText()).isEqualTo(member.email());
    }

    @Test
    void whoeverSwapsAddressesStaysWhoTheyAre() {
        Member one = acme.member("viewer");
        Member two = acme.member("admin");
        Account first = Account.google(id(), one.email());
        Account second = Account.google(id(), two.email());
        assertIn(signIn(first), one, "google");
        assertIn(signIn(second), two, "google");
        int sessionsOfOne = one.sessions().size();
        int sessionsOfTwo = two.sessions().size();

        signIn(first.withEmail(two.email()));
        assertThat(one.sessions()).hasSize(sessionsOfOne + 1);
        assertThat(two.sessions()).hasSize(sessionsOfTwo);

        signIn(second.withEmail(one.email()));
        assertThat(one.sessions()).hasSize(sessionsOfOne + 1);
        assertThat(two.sessions()).hasSize(sessionsOfTwo + 1);
    }

    @Test
    void anInviteeBecomesActive() {
        Member invitee = acme.invite("technician");

        assertIn(new JoinPage(signIn(Account.google(id(), invitee.email()))).join(), invitee, "google");

        assertThat(acme.view(invitee).path("status").asText()).isEqualTo("active");
    }

    @Test
    void whatItHasNotVerifiedNeedsAMail() {
        Member member = acme.member("viewer");

        Page page = signIn(Account.google(id(), member.email()).unverified());

        assertThat(page.has("#resend")).as(page.describe()).isTrue();
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void namesComeFromItUntilSomebodyEditsThem() {
        Member member = acme.member("viewer");
        Account account = Account.google(id(), member.email());
        signIn(account);
        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Gina");
        signIn(account.named("Georgina"));
        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Georgina");

        member.teamApi()
                .put("/me", Map.of("firstName", "Own", "lastName", "Choice"))
                .expect(200);
        signIn(account.named("Ginny"));

        assertThat(acme.view(member).path("firstName").asText()).isEqualTo("Own");
    }

    private Page signIn(Account account) {
        return social.signIn("google", social.realm().newBrowser(), account);
    }
}
