package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import org.junit.jupiter.api.Test;

/** The secret of a link is in the mail and nowhere else (R44, docs/rules.md). */
@OnKeycloak
class SecretIT {

    @Test
    void isInNoAnswerEventLogOrRow(TeamRealm realm, Organization acme, Browser browser) {
        String email = acme.newAddress("jana");
        Answer invited = realm.teamApi().post(acme.users(), Organization.invitation(email, "viewer"));
        Mail mail = realm.server().inbox().await(email);
        String beforePress = realm.server().inside().rows().toString();

        Page landed = new LinkPage(browser.open(mail.link())).press();

        String secret = mail.secret();
        assertThat(invited.text()).doesNotContain(secret);
        assertThat(invited.headers().toString()).doesNotContain(secret);
        assertThat(landed.hops()).allSatisfy(hop -> {
            assertThat(hop.address().toString()).doesNotContain(secret);
            assertThat(hop.headers().toString()).doesNotContain(secret);
            assertThat(hop.body()).doesNotContain(secret);
        });
        assertThat(realm.teamApi().get(acme.users()).expect(200).text()).doesNotContain(secret);
        assertThat(realm.events().toString())
                .contains(invited.json().get("id").asText())
                .doesNotContain(secret);
        assertThat(realm.adminEvents().toString()).doesNotContain(secret);
        assertThat(beforePress).contains(invited.json().get("id").asText()).doesNotContain(secret);
        assertThat(realm.server().inside().rows().toString()).doesNotContain(secret);
        assertThat(realm.server().keycloak().log()).doesNotContain(secret);
    }
}
