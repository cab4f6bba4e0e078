package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invitation's mail may hold, whatever the inviter typed. */
@OnKeycloak
class InvitationMailIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Jana</b><script>alert(1)</script>",
                "{0} ${realm.name} ''x'' it's",
                "<a href='https://evil.test'>win</a>",
                "Žofie & \"Söhne\" 李"
            })
    void aNameStaysText(String firstName, TeamRealm realm, Organization acme) {
        String email = acme.newAddress("jana");

        realm.teamApi()
                .post(acme.users(), Map.of("email", email, "firstName", firstName, "lastName", "", "role", "viewer"))
                .expect(201);

        Mail mail = realm.server().inbox().await(email);
        assertThat(mail.text()).contains(firstName);
        assertThat(mail.page().text().replaceAll("\\s+", " ")).contains(firstName);
        assertThat(mail.page().select("script, b:contains(Jana), a[href*=evil]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void theInvitationsLanguageIsSpoken(String locale, TeamRealm realm, Organization acme) {
        String english = subjectOf(realm, acme, "en");

        String subject = subjectOf(realm, acme, locale);

        assertThat(subject).contains(acme.name()).isNotEqualTo(english);
    }

    @Test
    void manyInvitationsAreManyMailsWithDifferentSecrets(TeamRealm realm, Organization acme) {
        String first = acme.invite("viewer").email();
        String second = acme.invite("viewer").email();

        assertThat(realm.server().inbox().await(first).secret())
                .isNotEqualTo(realm.server().inbox().await(second).secret());
        assertThat(realm.server().inbox().mailsTo(first)).hasSize(1);
    }

    private static String subjectOf(TeamRealm realm, Organization acme, String locale) {
        String email = acme.newAddress("jana");
        realm.teamApi()
                .post(acme.users(), Map.of("email", email, "firstName", "Jana", "role", "viewer", "locale", locale))
                .expect(201);
        return realm.server().inbox().await(email).subject();
    }
}
