package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Microsoft proves no address, and its accounts are a tenant and an object id (R22, R66, docs/rules.md). */
class MicrosoftIT extends SocialTest {

    @Test
    void theFirstTimeNeedsAMailAndItIsTenantAndObjectIdFromThenOn() {
        Member member = acme.member("viewer");
        Account account = Account.microsoft(id(), member.email());

        assertIn(pressed(signIn(account), member, 2), member, "microsoft");

        assertThat(social.links(member).at("/0/userId").asText()).isEqualTo(StandIns.TENANT + "." + account.id());
        assertIn(signIn(account.withEmail(acme.newAddress("other"))), member, "microsoft");
        Page foreign = signIn(account.in(StandIns.OTHER_TENANT));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.text()).contains("Accounts of your Microsoft organization aren’t accepted here");
    }

    @Test
    void anInviteeBecomesActiveAndTheInvitationIsUsedUp() {
        Member invitee = acme.invite("technician");
        Mail invitation = social.inbox().await(invitee.email());

        assertIn(pressed(signIn(Account.microsoft(id(), invitee.email())), invitee, 2), invitee, "microsoft");

        assertThat(acme.view(invitee).path("status").asText()).isEqualTo("active");
        assertThat(acme.view(invitee).path("role").asText()).isEqualTo("technician");
        assertThat(social.realm().newBrowser().open(invitation.link()).text()).contains("already been used");
    }

    @ParameterizedTest
    @ValueSource(strings = {StandIns.OTHER_TENANT, ""})
    void anotherTenantOrNoneIsRefusedAtTheFirstTime(String tenant) {
        Member member = acme.member("viewer");

        Page page = signIn(Account.microsoft(id(), member.email()).in(tenant));

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(social.links(member)).isEmpty();
    }

    @Test
    void madeWithoutItsMapperItConnectsNobody() {
        social = social.another();
        acme = social.realm().newOrganization();
        Member member = acme.member("viewer");
        social.removeMapper("microsoft", "roster-microsoft-tenant");

        Page page = signIn(Account.microsoft(id(), member.email()));

        assertThat(page.status()).as(page.describe()).isEqualTo(403);
        assertThat(page.text()).contains("Signing in with Microsoft isn’t fully set up here yet");
        assertThat(social.links(member)).isEmpty();
    }

    private Page signIn(Account account) {
        return social.signIn("microsoft", social.realm().newBrowser(), account);
    }

    private Page pressed(Page waits, Member member, int mails) {
        assertThat(waits.has("#resend")).as(waits.describe()).isTrue();
        Browser browser = waits.browser();
        return new LinkPage(
                        browser.open(social.inbox().await(member.email(), mails).link()))
                .press();
    }
}
