package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of a team: search, filters, sorts, pages, and what it costs (R72, docs/rules.md). */
@OnKeycloak
class TeamListIT {

    private TeamRealm realm;
    private Organization acme;

    @BeforeEach
    void givenATeam(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        invite("Ada", "Lovelace", "zeta", "admin");
        invite("bob", "100%_Builder", "yota", "technician");
        invite("Cid", "O'Neill", "xi", "viewer");
    }

    @ParameterizedTest
    @CsvSource({
        "search=LOVE, Ada",
        "search=ada%20love, Ada",
        "search=yota, bob",
        "search=%25, bob",
        "search=_, bob",
        "search=o'n, Cid",
        "role=technician, bob",
        "status=active, ''",
        "status=invited&role=admin, Ada",
        "sort=name, Ada bob Cid",
        "sort=-name, Cid bob Ada",
        "sort=email, Cid bob Ada",
        "sort=role, Ada bob Cid",
        "sort=-role, Cid bob Ada",
        "first=1&max=1, bob",
        "first=3, ''"
    })
    void listsWhatIsAskedFor(String query, String names) {
        assertThat(String.join(" ", names(query))).isEqualTo(names);
    }

    @Test
    void countsWhatItLists() {
        assertThat(count("")).isEqualTo(3);
        assertThat(count("?search=love")).isEqualTo(1);
        assertThat(count("?status=active")).isZero();
        assertThat(realm.teamApi()
                        .get("/organizations?search=" + acme.alias())
                        .expect(200)
                        .json()
                        .at("/0/members/invited")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=age, sort",
        "status=gone, status",
        "role=owner, role",
        "max=101, max",
        "max=0, max",
        "max=x, max",
        "first=-1, first"
    })
    void refusesParametersThatMakeNoSense(String query, String field) {
        JsonNode refusal =
                realm.teamApi().get(acme.users() + "?" + query).expect(400).json();

        assertThat(refusal.get("error").asText()).isEqualTo("invalid_parameter");
        assertThat(refusal.get("field").asText()).isEqualTo(field);
    }

    private List<String> names(String query) {
        JsonNode list =
                realm.teamApi().get(acme.users() + "?" + query).expect(200).json();
        return StreamSupport.stream(list.spliterator(), false)
                .map(user -> user.get("firstName").asText())
                .toList();
    }

    private int count(String query) {
        return realm.teamApi()
                .get(acme.users() + "/count" + query)
                .expect(200)
                .json()
                .asInt();
    }

    private void invite(String firstName, String lastName, String mailbox, String role) {
        realm.teamApi()
                .post(
                        acme.users(),
                        Map.of(
                                "firstName", firstName,
                                "lastName", lastName,
                                "email", mailbox + "@" + acme.alias() + ".test",
                                "role", role))
                .expect(201);
    }
}
