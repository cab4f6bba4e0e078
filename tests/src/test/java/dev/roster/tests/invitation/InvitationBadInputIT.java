package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.RowsOf;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What cannot be an invitation is refused by code and field; nothing of it is stored and nobody gets mail (R12, R71,
 * docs/rules.md).
 */
@OnKeycloak
@TestInstance(Lifecycle.PER_CLASS)
class InvitationBadInputIT {

    private TeamRealm realm;
    private Organization acme;
    private Api asAdmin;

    @BeforeAll
    void givenAnAdmin(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        asAdmin = acme.member("admin").teamApi();
    }

    @ParameterizedTest
    @MethodSource({"addresses", "names", "choices", "json"})
    void isRefusedByCodeAndField(BadInvitation bad) {
        Map<String, Integer> rows = RowsOf.realm(realm).counts();
        int users = realm.countUsers();

        Answer answer = asAdmin.postText(acme.users(), bad.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.error()).matches(bad.codes());
        assertThat(answer.json().path("errorMessage").asText()).isNotBlank();
        if (!bad.field().isEmpty()) {
            assertThat(answer.json().path("field").asText()).isEqualTo(bad.field());
        }
        assertThat(RowsOf.realm(realm).counts())
                .as("rows, one for each mail among them")
                .isEqualTo(rows);
        assertThat(realm.countUsers()).isEqualTo(users);
    }

    static Stream<BadInvitation> addresses() {
        return Stream.of(
                BadInvitation.missing("email", "invalid_email"),
                BadInvitation.email("null address", null),
                BadInvitation.email("empty address", ""),
                BadInvitation.email("blank address", " "),
                BadInvitation.email("no @", "jana.example.com"),
                BadInvitation.email("no domain", "jana@"),
                BadInvitation.email("no local part", "@example.com"),
                BadInvitation.email("two @", "jana@acme@example.com"),
                BadInvitation.email("two addresses by comma", "a@example.com,b@example.com"),
                BadInvitation.email("two addresses by comma and space", "a@example.com, b@example.com"),
                BadInvitation.email("two addresses by semicolon", "a@example.com;b@example.com"),
                BadInvitation.email("two addresses by space", "a@example.com b@example.com"),
                BadInvitation.email("display name", "Jana <a@example.com>"),
                BadInvitation.email("quoted", "\"a b\"@example.com"),
                BadInvitation.email("two dots", "a..b@example.com"),
                BadInvitation.email("dot in front", ".a@example.com"),
                BadInvitation.email("empty label", "a@example..com"),
                BadInvitation.email("CR LF and a header", "a@example.com\r\nBcc: b@example.com"),
                BadInvitation.email("LF at the end", "a@example.com\n"),
                BadInvitation.email("CR in front", "\ra@example.com"),
                BadInvitation.email("NUL", "a\u0000@example.com"),
                BadInvitation.email("tab", "a\t@example.com"),
                BadInvitation.email("encoded CR LF", "a%0d%0a@example.com".replace("%0d%0a", "\r\n")),
                BadInvitation.email("local part of 65", "a".repeat(65) + "@example.com"),
                BadInvitation.email("256 characters", "a@" + "b.".repeat(125) + "test"),
                BadInvitation.email("10,000 characters", "a".repeat(10_000) + "@example.com"));
    }

    static Stream<BadInvitation> names() {
        return Stream.of(
                BadInvitation.missing("firstName", "invalid_name"),
                BadInvitation.firstName("null first name", null),
                BadInvitation.firstName("empty first name", ""),
                BadInvitation.firstName("blank first name", "   "),
                BadInvitation.firstName("first name of 256", "x".repeat(256)),
                BadInvitation.firstName("CR LF in the first name", "Jana\r\nBcc: b@example.com"),
                BadInvitation.firstName("NUL in the first name", "Ja\u0000na"),
                BadInvitation.firstName("escape in the first name", "\u001b[31mJana"),
                BadInvitation.firstName("next line in the first name", "Jana\u0085Novak"),
                BadInvitation.firstName("line separator in the first name", "Jana\u2028Novak"),
                BadInvitation.lastName("last name of 256", "x".repeat(256)),
                BadInvitation.lastName("LF in the last name", "No\nvak"),
                BadInvitation.lastName("CR in the last name", "Novak\r"));
    }

    static Stream<BadInvitation> choices() {
        return Stream.of(
                BadInvitation.missing("role", "invalid_role"),
                BadInvitation.role("null role", null),
                BadInvitation.role("empty role", ""),
                BadInvitation.role("unknown role", "owner"),
                BadInvitation.role("role in another case", "Admin"),
                BadInvitation.role("two roles", "admin,viewer"),
                BadInvitation.locale("unknown language", "xx"),
                BadInvitation.locale("empty language", ""),
                BadInvitation.locale("path as language", "../en"));
    }

    static Stream<BadInvitation> json() {
        String good = BadInvitation.good();
        return Stream.of(
                BadInvitation.unknownField("enabled"),
                BadInvitation.unknownField("id"),
                BadInvitation.unknownField("permissions"),
                BadInvitation.wrongType("email", "7"),
                BadInvitation.wrongType("email", "[\"a@example.com\", \"b@example.com\"]"),
                BadInvitation.wrongType("firstName", "{}"),
                BadInvitation.wrongType("firstName", "true"),
                BadInvitation.wrongType("lastName", "[]"),
                BadInvitation.wrongType("role", "0"),
                BadInvitation.wrongType("locale", "false"),
                BadInvitation.noJson("nothing", ""),
                BadInvitation.noJson("blank", " "),
                BadInvitation.noJson("half an object", "{"),
                BadInvitation.noJson("null", "null"),
                BadInvitation.noJson("a list", "[" + good + "]"),
                BadInvitation.noJson("a text", "\"jana@example.com\""),
                BadInvitation.noJson("a form", "email=jana@example.com"),
                BadInvitation.noJson("something after it", good + "{}"),
                BadInvitation.noJson("a field twice", good.replaceFirst("\\{", "{\"role\":\"admin\",")));
    }
}
