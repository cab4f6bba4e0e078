package dev.roster.tests.realm;

import static dev.roster.tests.realm.Operator.things;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Switching Roster on in a realm that has been in use for long, again, and off (R11, R19, docs/rules.md). */
@OnKeycloak
class ActivationIT {

    private Operator operator;
    private TeamRealm realm;

    @BeforeEach
    void givenARealmWithFlowThemeClientsAndPolicyOfItsOwn(Server server) {
        operator = Operator.ofOldRealm(server);
        realm = operator.realm();
    }

    @Test
    void aMemberIsInvitedSignsInByLinkAndTheOldClientsTokenSaysWhoTheyAre() {
        operator.switchOn();

        Member technician = realm.newOrganization().member("technician");

        JsonNode claims = realm.signIn(technician).claims();
        assertThat(claims.get("role").asText()).isEqualTo("technician");
        assertThat(claims.get("permissions")).hasSize(12);
        assertThat(technician.teamApi().get("/me").status()).isEqualTo(200);
    }

    @Test
    void aUserOfBeforeStaysOutsideUntilAnAdministratorGivesThemARole() {
        Member before = realm.newUser("jdoe@house.test");
        operator.switchOn();
        assertThat(before.passwordGrant().status()).isEqualTo(400);

        Organization acme = realm.newOrganization();
        acme.add(before);
        realm.teamApi()
                .put(acme.user(before), Map.of("firstName", "Jane", "role", "admin"))
                .expect(200);

        assertThat(before.passwordGrant().status()).isEqualTo(200);
        assertThat(realm.signIn(before).claims().get("permissions")).hasSize(28);
    }

    @Test
    void aSecondTimeChangesNothingAndSaysSo() {
        JsonNode announced = operator.look();
        JsonNode first = operator.switchOn();
        String before = Export.of(realm).text();

        JsonNode second = operator.switchOn();

        assertThat(announced.get("on").asBoolean()).isFalse();
        assertThat(announced.get("changes")).isEqualTo(first.get("changes"));
        assertThat(first.get("on").asBoolean()).isTrue();
        assertThat(second.get("changes")).isEmpty();
        assertThat(second.get("kept")).isEmpty();
        assertThat(operator.look()).isEqualTo(second);
        assertThat(Export.of(realm).text()).isEqualTo(before);
    }

    @Test
    void lookingChangesNothing() {
        String before = Export.of(realm).text();

        assertThat(things(operator.look().get("changes")))
                .contains("flow roster browser", "role admin", "client scope team", "attribute roster.enabled");

        assertThat(Export.of(realm).text()).isEqualTo(before);
    }

    @Test
    void itBecomesWhatTheRealmFileMakes(TeamRealm made) {
        operator.switchOn();

        Export switched = Export.of(realm);
        Export imported = Export.of(made);
        assertThat(switched.rosters()).isEqualTo(imported.rosters());
        assertThat(operator.get("registrationAllowed")).isEqualTo("false");
        assertThat(operator.get("passwordPolicy")).contains("lowerCase(1)").contains("length(8)");
    }

    @Test
    void aRealmThatTheFileHasMadeMissesNothing(TeamRealm made) {
        JsonNode look = new Operator(made).look();

        assertThat(look.get("on").asBoolean()).isTrue();
        assertThat(look.get("changes")).isEmpty();
        assertThat(look.get("kept")).isEmpty();
    }

    @Test
    void offPutsBackWhatWasThereAndPeopleSignInAsBefore() {
        Member before = realm.newUser("jdoe@house.test");
        String export = Export.of(realm).withoutWhatStays().text();
        operator.switchOn();

        JsonNode off = operator.switchOff();

        assertThat(off.get("on").asBoolean()).isFalse();
        assertThat(off.get("kept")).isEmpty();
        assertThat(Export.of(realm).withoutWhatStays().text()).isEqualTo(export);
        assertThat(before.passwordGrant().status()).isEqualTo(200);
        assertThat(operator.switchOff().get("changes")).isEmpty();
    }

    @Test
    void onAgainTheMembersAreStillThere() {
        operator.switchOn();
        Member admin = realm.newOrganization().member("admin");
        assertThat(things(operator.switchOff().get("kept"))).containsExactly("setting organizationsEnabled");
        assertThat(realm.teamApi().get("/organizations").status()).isEqualTo(404);

        operator.switchOn();

        assertThat(realm.signIn(admin).claims().get("role").asText()).isEqualTo("admin");
    }

    @Test
    void whatAnOperatorHasChosenSinceStays() {
        operator.switchOn();
        operator.customise("roster browser");
        operator.copyFlow("direct grant", "house direct grant");
        operator.set(Map.of("directGrantFlow", "house direct grant", "loginTheme", "keycloak"));
        String before = Export.of(realm).text();

        JsonNode again = operator.switchOn();

        assertThat(again.get("changes")).isEmpty();
        assertThat(things(again.get("kept")))
                .containsExactlyInAnyOrder("flow roster browser", "binding directGrantFlow", "theme loginTheme");
        assertThat(Export.of(realm).text()).isEqualTo(before);

        operator.switchOff();
        assertThat(operator.get("browserFlow")).isEqualTo(Operator.FLOW);
        assertThat(operator.get("directGrantFlow")).isEqualTo("house direct grant");
        assertThat(operator.get("loginTheme")).isEqualTo("keycloak");
    }

    @Test
    void whatARuleDependsOnIsSetAgain() {
        operator.switchOn();
        operator.set(Map.of("registrationAllowed", true, "passwordPolicy", "length(4)"));

        assertThat(things(operator.switchOn().get("changes")))
                .containsExactlyInAnyOrder("setting registrationAllowed", "setting passwordPolicy");

        assertThat(operator.get("passwordPolicy")).isEqualTo("length(8)");
    }

    @Test
    void permissionsThatAnOperatorHasTakenAwayStayAway() {
        operator.switchOn();
        JsonNode permission = realm.keycloakApi()
                .get("/roles/viewer/composites")
                .expect(200)
                .json()
                .get(0);
        realm.keycloakApi()
                .delete("/roles/viewer/composites", List.of(permission))
                .expect(204);

        assertThat(operator.switchOn().get("changes")).isEmpty();

        assertThat(realm.keycloakApi().get("/roles/viewer/composites").json()).hasSize(3);
    }

    @Test
    void aRoleOfThatNameThatStandsForSomethingElseIsKept() {
        realm.keycloakApi().post("/roles", Map.of("name", "house")).expect(201);
        realm.keycloakApi().post("/roles", Map.of("name", "admin")).expect(201);
        JsonNode house = realm.keycloakApi().get("/roles/house").json();
        realm.keycloakApi().post("/roles/admin/composites", List.of(house)).expect(204);

        assertThat(things(operator.switchOn().get("kept"))).containsExactly("role admin");

        assertThat(realm.keycloakApi().get("/roles/admin/composites").json()).hasSize(1);
        assertThat(realm.keycloakApi().get("/roles/viewer/composites").json()).hasSize(4);
    }

    @Test
    void theHistoryOfTheRealmSaysWhatWasChanged() {
        operator.switchOn();

        JsonNode event = realm.adminEvents().get(0);

        assertThat(event.get("resourceType").asText()).isEqualTo("ROSTER_REALM");
        assertThat(event.get("representation").asText()).contains("roster browser");
        operator.switchOn();
        assertThat(realm.adminEvents().get(0).get("time")).isEqualTo(event.get("time"));
    }

    @Test
    void twoAtTheSameInstantDoItOnce() {
        List<Integer> answers = Stream.of(1, 2)
                .map(any -> CompletableFuture.supplyAsync(() ->
                        realm.teamApi().put("/activation", Map.of("on", true)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).contains(200).isSubsetOf(200, 409);
        assertThat(operator.look().get("changes")).isEmpty();
        assertThat(realm.keycloakApi().get("/authentication/flows").json().findValuesAsText("alias"))
                .doesNotHaveDuplicates();
    }
}
