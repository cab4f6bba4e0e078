package dev.roster.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps Roster from being switched on, and leaves the realm as it was. */
@OnKeycloak
class ActivationRefusedIT {

    private Operator operator;
    private TeamRealm realm;

    @BeforeEach
    void givenARealmThatHasBeenInUse(Server server) {
        operator = Operator.ofOldRealm(server);
        realm = operator.realm();
    }

    @Test
    void usersWhoShareAnEmailComeFirst() {
        for (String name : List.of("one", "two")) {
            realm.keycloakApi()
                    .post("/users", Map.of("username", name, "email", "same@house.test"))
                    .expect(201);
        }
        refused(409, "shared_email");
    }

    @Test
    void aClientOrScopeOfThatNameIsNotTakenOver(Server server) {
        realm.keycloakApi().post("/clients", Map.of("clientId", "roster")).expect(201);
        refused(409, "name_taken");

        Operator other = Operator.ofOldRealm(server);
        other.realm()
                .keycloakApi()
                .post("/client-scopes", Map.of("name", "team", "protocol", "openid-connect"))
                .expect(201);
        assertThat(other.realm()
                        .teamApi()
                        .put("/activation", Map.of("on", true))
                        .error())
                .isEqualTo("name_taken");
    }

    @Test
    void anImpossibleSettingIsRefusedAndNothingIsChanged() {
        operator.set(Map.of("attributes", Map.of("roster.link.invitation", "for ever")));

        refused(400, "invalid_parameter");
    }

    private void refused(int status, String code) {
        String before = Export.of(realm).text();

        Answer answer = realm.teamApi().put("/activation", Map.of("on", true));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(code);
        assertThat(Export.of(realm).text()).isEqualTo(before);
    }
}
