package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page of required actions that was open when its member was shut out leads nowhere, and changes nothing (R37, R38,
 * docs/rules.md).
 */
@OnKeycloak
class OpenPageIT {

    private static final Map<String, String> TYPED = Map.of(
            "UPDATE_PROFILE", "firstName",
            "UPDATE_PASSWORD", "password-new");

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PROFILE", "UPDATE_PASSWORD"})
    void suspended(String action, TeamRealm realm, Organization acme) {
        Member member = memberWhoMust(action, acme);
        Page open = open(realm, member, action);
        acme.setEnabled(false);

        Page answer = submit(open, action);

        assertGate(answer, member);
        acme.setEnabled(true);
        assertUnchanged(realm, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PROFILE", "UPDATE_PASSWORD"})
    void suspendedAndResumed(String action, TeamRealm realm, Organization acme) {
        Member member = memberWhoMust(action, acme);
        Page open = open(realm, member, action);
        acme.suspend(true);
        acme.suspend(false);

        Page answer = submit(open, action);

        assertGate(answer, member);
        assertUnchanged(realm, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PROFILE", "UPDATE_PASSWORD"})
    void deactivated(String action, TeamRealm realm, Organization acme) {
        Member member = memberWhoMust(action, acme);
        Page open = open(realm, member, action);
        member.setEnabled(false);

        Page answer = submit(open, action);

        assertGate(answer, member);
        member.setEnabled(true);
        assertUnchanged(realm, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PROFILE", "UPDATE_PASSWORD"})
    void deactivatedAndReactivated(String action, TeamRealm realm, Organization acme) {
        Member member = memberWhoMust(action, acme);
        Page open = open(realm, member, action);
        realm.server().clock().advance(Duration.ofSeconds(5));
        member.setEnabled(false);
        realm.keycloakApi().post("/users/" + member.id() + "/logout").expect(204);
        member.setEnabled(true);

        Page answer = submit(open, action);

        assertGate(answer, member);
        assertUnchanged(realm, member);
    }

    private static Member memberWhoMust(String action, Organization acme) {
        Member member = acme.member("viewer");
        ObjectNode user = (ObjectNode) acme.realm().user(member.id());
        user.putPOJO("requiredActions", List.of(action));
        acme.realm().keycloakApi().put("/users/" + member.id(), user).expect(204);
        return member;
    }

    private static Page open(TeamRealm realm, Member member, String action) {
        Page login = realm.newBrowser().open(realm.clients().app().signIn().address());
        Page page = new SignInPage(login).signIn(member.email(), member.password());
        assertThat(page.has("[name=" + TYPED.get(action) + "]"))
                .as(page.describe())
                .isTrue();
        return page;
    }

    private static Page submit(Page open, String action) {
        Map<String, String> typed = action.equals("UPDATE_PROFILE")
                ? Map.of("firstName", "Mallory", "lastName", "")
                : Map.of("password-new", "another password", "password-confirm", "another password");
        return open.browser().submit(open.form("form:has([name=" + TYPED.get(action) + "])"), new Fields(typed));
    }

    private static void assertGate(Page answer, Member member) {
        assertThat(answer.isElsewhere()).isFalse();
        assertThat(answer.status()).as(answer.describe()).isEqualTo(403);
        assertThat(answer.text()).contains("You’re not an active member");
        assertThat(member.sessions())
                .as("there is only the one of the invitation's link")
                .hasSizeLessThanOrEqualTo(1);
    }

    private static void assertUnchanged(TeamRealm realm, Member member) {
        assertThat(realm.user(member.id()).path("firstName").asText()).isEqualTo("Jana");
        ObjectNode user = (ObjectNode) realm.user(member.id());
        assertThat(user.get("requiredActions")).hasSize(1);
        user.putPOJO("requiredActions", List.of());
        realm.keycloakApi().put("/users/" + member.id(), user).expect(204);
        realm.server().clock().advance(Duration.ofSeconds(5));
        assertThat(realm.signIn(member).accessToken()).isNotEmpty();
    }
}
