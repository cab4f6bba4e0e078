package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing passwords tells nobody who is a member, and does not go on for ever. */
@OnKeycloak
class PasswordIT {

    private static final int FAILURES = 10;

    private final Map<String, Member> people = new TreeMap<>();
    private TeamRealm realm;

    @BeforeEach
    void given(TeamRealm realm, Organization acme, Organization closed) {
        this.realm = realm;
        people.put("active", acme.member("viewer"));
        people.put("deactivated", acme.member("viewer"));
        people.get("deactivated").setEnabled(false);
        people.put("suspended", closed.member("viewer"));
        closed.setEnabled(false);
        people.put("invited", acme.invite("viewer"));
        people.get("invited").setPassword();
        people.put("locked", acme.invite("admin"));
        people.get("locked").setPassword();
        lock(people.get("locked"));
        people.put("without password", acme.member("viewer").withoutPassword());
        people.put("unknown", new Member(realm, "", acme.newAddress("nobody"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a wrong password", ""})
    void aWrongPasswordAnswersTheSameForEverybody(String wrong) {
        Map<String, String> pages = new TreeMap<>();
        Map<String, String> answers = new TreeMap<>();
        people.forEach((who, member) -> {
            Page page = signIn(member.email(), wrong);
            pages.put(who, page.status() + " " + withoutWhatIsNewEachTime(page).replace(member.email(), "…"));
            Answer answer = grant(member.email(), wrong);
            answers.put(who, answer.status() + " " + answer.text());
        });

        assertThat(pages).allSatisfy((who, page) -> assertThat(page).isEqualTo(pages.get("unknown")));
        assertThat(pages.get("unknown")).startsWith("200");
        assertThat(answers).allSatisfy((who, answer) -> assertThat(answer).isEqualTo(answers.get("unknown")));
        assertThat(answers.get("unknown")).startsWith("400 ").contains("invalid_grant");
    }

    @Test
    void theRightPasswordDoesNotTellThatItIsRightWhileTheMemberIsLocked() {
        Member locked = people.get("locked");

        assertThat(signIn(locked.email(), locked.password()).text())
                .isEqualTo(signIn(locked.email(), "a wrong password").text());
        assertThat(grant(locked.email(), locked.password()).text())
                .isEqualTo(grant("nobody@nowhere.test", "whatever").text());
    }

    private static String withoutWhatIsNewEachTime(Page page) {
        Document document = page.document();
        document.select("script").remove();
        document.select("[action]").removeAttr("action");
        document.select("[href]").removeAttr("href");
        document.select("[data-challenge]").removeAttr("data-challenge");
        document.select("option").removeAttr("value");
        return document.outerHtml();
    }

    private void lock(Member member) {
        IntStream.range(0, FAILURES).forEach(attempt -> grant(member.email(), "wrong " + attempt));
    }

    private Page signIn(String email, String password) {
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        return new SignInPage(login).signIn(email, password);
    }

    private Answer grant(String email, String password) {
        return realm.clients()
                .direct()
                .token(Map.of("grant_type", "password", "username", email, "password", password));
    }
}
