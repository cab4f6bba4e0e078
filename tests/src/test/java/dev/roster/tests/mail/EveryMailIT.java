package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of mail in every language, written by the worker, without a request, with names that want to be more. */
@OnKeycloak
class EveryMailIT {

    private static final String PERSON = "O'Hara <b> {0} ${realmName}";
    private static final String PLACE = "{1} <i>D'or</i> ${rosterRole}";
    private static final List<String> LINKS = List.of("invitation", "recovery");
    private static final List<String> NOTICES = List.of(
            "password-set", "role-changed", "deactivated", "reactivated", "account-linked", "second-factor-removed");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void saysNamesAsTheyAreInTheMembersLanguage(String language, TeamRealm realm, Organization acme) {
        Member member = memberSpeaking(language, acme);
        Inbox inbox = realm.server().inbox();
        Api mails = realm.server().inside().mails(realm);
        List<Mail> written = new ArrayList<>();

        for (String purpose : LINKS) {
            mails.post("/links/" + purpose, words(member)).expect(204);
            written.add(inbox.await(member.email(), written.size() + 2));
        }
        for (String kind : NOTICES) {
            mails.post("/notices/" + kind, words(member)).expect(204);
            written.add(inbox.await(member.email(), written.size() + 2));
        }

        written.forEach(mail -> assertSaysNamesAsTheyAre(mail, language));
        Set<String> subjects = new HashSet<>(written.stream().map(Mail::subject).toList());
        assertThat(subjects).hasSize(LINKS.size() + NOTICES.size());
        assertThat(written.subList(LINKS.size(), written.size()))
                .allSatisfy(notice -> assertThat(notice.text() + notice.html()).doesNotContain("/link/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void aSignInLinkSaysTheNameAsItIs(String language, TeamRealm realm, Organization acme) {
        Member member = memberSpeaking(language, acme);
        Inbox inbox = realm.server().inbox();
        new LinkPage(realm.newBrowser().open(inbox.await(member.email()).link())).press();

        new LinkRequests(realm).ask(member.email());

        Mail mail = inbox.await(member.email(), 2);
        assertThat(mail.subject()).contains("Workspace");
        assertBodySaysNameAsItIs(mail, language);
    }

    private static void assertSaysNamesAsTheyAre(Mail mail, String language) {
        assertThat(mail.subject()).doesNotContain("&", "Subject").containsAnyOf(PLACE, PERSON);
        assertThat(mail.text()).contains(PLACE);
        assertThat(visible(mail)).contains(PLACE);
        assertBodySaysNameAsItIs(mail, language);
    }

    private static void assertBodySaysNameAsItIs(Mail mail, String language) {
        assertThat(List.of(mail.text(), visible(mail)))
                .allSatisfy(body -> assertThat(body).contains(PERSON).doesNotContain("&lt;", "&#39;", "&amp;"));
        assertThat(mail.page().select("b, i")).isEmpty();
        assertThat(mail.page().select("html").attr("lang")).isEqualTo(language);
        assertThat(mail.page().select("a").eachAttr("href")).allMatch(href -> href.startsWith("http://localhost:"));
    }

    private static String visible(Mail mail) {
        return mail.page().text().replaceAll("\\s+", " ");
    }

    private static Map<String, String> words(Member member) {
        return Map.of(
                "user", member.id(),
                "firstName", PERSON,
                "inviter", PERSON,
                "organization", PLACE,
                "provider", PLACE,
                "role", "technician");
    }

    private static Member memberSpeaking(String language, Organization acme) {
        Map<String, Object> invitation = new HashMap<>(Organization.invitation(acme.newAddress("ohara"), "viewer"));
        invitation.put("firstName", PERSON);
        invitation.put("locale", language);
        String id = acme.realm()
                .teamApi()
                .post(acme.users(), invitation)
                .expect(201)
                .json()
                .get("id")
                .asText();
        Member member = new Member(acme.realm(), id, invitation.get("email").toString(), "");
        acme.realm().server().inbox().await(member.email());
        return member;
    }
}
