package dev.roster.tests.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.testbed.Inside;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a team from working is told to those who can mend it, and to nobody else. */
@OnKeycloak
class DiagnosticsIT {

    private static final String PROBLEMS = "/diagnostics";

    private TeamRealm realm;
    private Api operator;

    @BeforeEach
    void givenARealmOfItsOwn(Server server) {
        realm = TeamRealm.create(server);
        operator = realm.teamApi();
    }

    @Test
    void aRealmThatIsSetUpHasNone() {
        assertThat(operator.get(PROBLEMS).expect(200).json()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedByRealmTheGravestFirst() {
        realm.keycloakApi().put("", Map.of("smtpServer", Map.of())).expect(204);
        realm.set("roster.home-client", "no-such-client").expect(204);

        JsonNode problems = operator.get(PROBLEMS).expect(200).json();

        assertThat(problems.findValuesAsText("code")).containsExactly("mail_not_configured", "home_client_missing");
        assertThat(problems.findValuesAsText("realm")).containsOnly(realm.name());
        assertThat(problems.findValues("count")).isEmpty();

        realm.sendMailToInbox();
        assertThat(operator.get(PROBLEMS).expect(200).json().findValuesAsText("code"))
                .containsExactly("home_client_missing");
        realm.set("roster.home-client", realm.clients().app().id()).expect(204);
        assertThat(operator.get(PROBLEMS).expect(200).json()).isEmpty();
    }

    @Test
    void aHomeClientThatIsSwitchedOffIsMissing() {
        String id = realm.keycloakApi()
                .get("/clients?clientId=" + realm.clients().app().id())
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        realm.keycloakApi().put("/clients/" + id, Map.of("enabled", false)).expect(204);

        assertThat(operator.get(PROBLEMS).expect(200).json().findValuesAsText("code"))
                .containsExactly("home_client_missing");

        realm.keycloakApi().put("/clients/" + id, Map.of("enabled", true)).expect(204);
        assertThat(operator.get(PROBLEMS).expect(200).json()).isEmpty();
    }

    @Test
    void mailsThatFailAreCountedWithoutSayingWhose(Server server) {
        Organization acme = realm.newOrganization();
        Member admin = acme.member("admin");
        realm.keycloakApi()
                .put("", Map.of("smtpServer", Map.of("host", "127.0.0.1", "port", "1", "from", "team@example.test")))
                .expect(204);
        Member one = acme.invite("viewer");
        acme.invite("viewer");

        Patience.await("the failures").untilAsserted(() -> {
            JsonNode problems = operator.get(PROBLEMS).expect(200).json();
            assertThat(problems.at("/0/code").asText()).isEqualTo("mails_failing");
            assertThat(problems.at("/0/count").asInt()).isEqualTo(2);
            assertThat(problems.at("/0/error").asText()).isEqualTo("The mail server cannot be reached.");
            assertThat(problems.toString()).doesNotContain(one.email());
        });
        assertThat(admin.teamApi().get(PROBLEMS).expect(200).json())
                .as("an Admin of an organization cannot mend it")
                .isEmpty();

        realm.sendMailToInbox();
        server.clock().advance(Duration.ofMinutes(5));
        Inbox inbox = server.inbox();
        inbox.await(one.email());
        Patience.await("the success")
                .untilAsserted(() ->
                        assertThat(operator.get(PROBLEMS).expect(200).json()).isEmpty());
    }

    @Test
    void itTakesFourStatementsWhateverIsThere(Server server) {
        Api inAnother = TeamRealm.create(server).teamApi();
        Inside inside = server.inside();

        assertThat(LongStream.generate(() -> inside.statementsOf(
                                () -> inAnother.get(PROBLEMS).expect(200)))
                        .limit(5)
                        .min()
                        .orElseThrow())
                .isLessThanOrEqualTo(4);
    }
}
