package dev.roster.tests.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What another extension hears (docs/events.md): each change once, who, from what to what, and nothing of what was rolled
 * back (R62, docs/rules.md).
 */
@OnKeycloak
class EventsIT {

    private static final String PASSWORD = "nobody must read this";

    @Test
    void whoMakesRoomForAnotherOrganizationIsWithdrawnByTheServer(
            TeamRealm realm, Organization acme, Organization globex) {
        Member admin = globex.member("admin");
        Member abandoned = acme.invite("viewer");
        realm.server().clock().advance(Duration.ofDays(7).plusMinutes(1));

        admin.teamApi()
                .post(globex.users(), Organization.invitation(abandoned.email(), "viewer"))
                .expect(201);

        List<JsonNode> heard = about(realm, abandoned.id());
        assertThat(types(heard)).containsExactly("member.invited", "member.withdrawn");
        assertThat(heard.get(1).get("actor").asText()).startsWith("Server").doesNotContain(admin.id());
        assertThat(heard.get(1).get("about").asText()).contains(acme.id());
    }

    @Test
    void everyChangeOfAMemberIsToldOnce(TeamRealm realm, Organization acme) {
        Member admin = acme.member("admin");
        Api asAdmin = admin.teamApi();
        Member member = acme.invite(asAdmin, "viewer");
        String path = acme.user(member);
        asAdmin.put(path, Map.of("firstName", "Ute", "role", "technician")).expect(200);
        asAdmin.put(path, Map.of("firstName", "Uta", "role", "technician")).expect(200);
        asAdmin.put(path, Map.of("firstName", "Uta", "role", "technician")).expect(200);
        asAdmin.put(path + "/password", Map.of("password", PASSWORD)).expect(204);
        asAdmin.post(path + "/link").expect(202);
        asAdmin.post(path + "/deactivate").expect(204);
        asAdmin.post(path + "/deactivate").expect(204);
        asAdmin.post(path + "/reactivate").expect(204);
        asAdmin.delete(path).expect(204);

        List<JsonNode> heard = about(realm, member.id());

        assertThat(types(heard))
                .containsExactly(
                        "member.invited",
                        "member.role_changed",
                        "member.updated",
                        "member.password_set",
                        "member.link_sent",
                        "member.deactivated",
                        "member.reactivated",
                        "member.withdrawn");
        assertThat(heard).allSatisfy(event -> {
            assertThat(event.get("actor").asText()).startsWith("Member").contains(admin.id());
            assertThat(event.get("about").asText()).contains(acme.id(), member.email());
        });
        assertThat(heard.get(1).get("from").asText()).contains("Jana", "viewer", "invited");
        assertThat(heard.get(1).get("to").asText()).contains("Ute", "technician", "invited");
        assertThat(heard.get(5).get("to").asText()).contains("deactivated");
        assertThat(heard.toString()).doesNotContain(PASSWORD);
    }

    @Test
    void soIsWhatAMemberDoesThemself(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        member.teamApi().put("/me", Map.of("firstName", "Renamed")).expect(200);

        List<JsonNode> heard = about(realm, member.id());

        assertThat(types(heard))
                .containsSubsequence("member.invited", "member.activated", "member.signed_in", "member.updated")
                .containsOnlyOnce("member.activated", "member.updated");
        assertThat(heard.get(1).get("actor").asText()).startsWith("Member").contains(member.id());
        assertThat(heard.get(2).get("to").asText()).contains("magic-link");
        assertThat(heard.get(heard.size() - 1).get("to").asText()).contains("Renamed");
    }

    @Test
    void theAdminEventOfAnActSaysWhichEventItWas(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        member.teamApi().put("/me", Map.of("firstName", "Renamed")).expect(200);

        JsonNode event = realm.adminEvents().get(0);

        assertThat(event.get("resourceType").asText()).isEqualTo("ROSTER_MEMBER");
        assertThat(event.get("resourcePath").asText()).isEqualTo("team" + acme.user(member));
        assertThat(event.at("/details/type").asText()).isEqualTo("member.updated");
        assertThat(event.at("/authDetails/userId").asText()).isEqualTo(member.id());
    }

    @Test
    void soIsWhatBecomesOfAnOrganization(TeamRealm realm) {
        String id = create(realm, "Told", "told@told.test")
                .expect(201)
                .json()
                .get("id")
                .asText();
        String path = "/organizations/" + id;
        realm.teamApi().put(path, Map.of("name", "Retold")).expect(200);
        realm.teamApi().post(path + "/suspend").expect(204);
        realm.teamApi().post(path + "/suspend").expect(204);
        realm.teamApi().post(path + "/resume").expect(204);

        List<JsonNode> heard = about(realm, id);

        assertThat(types(heard))
                .containsExactly(
                        "organization.created",
                        "member.invited",
                        "organization.renamed",
                        "organization.suspended",
                        "organization.resumed");
        assertThat(heard)
                .allSatisfy(event -> assertThat(event.get("actor").asText()).startsWith("KeycloakAdministrator"));
    }

    @Test
    void soIsWhatKeycloaksOwnPagesRemove(TeamRealm realm) {
        Organization acme = realm.newOrganization();
        Member removed = acme.member("viewer");
        Member left = acme.member("viewer");

        realm.keycloakApi().delete("/users/" + removed.id()).expect(204);
        realm.keycloakApi().delete("/organizations/" + acme.id()).expect(204);

        assertThat(types(about(realm, removed.id()))).endsWith("member.removed").containsOnlyOnce("member.removed");
        assertThat(types(about(realm, left.id()))).endsWith("member.removed").containsOnlyOnce("member.removed");
        assertThat(types(about(realm, acme.id())))
                .endsWith("organization.removed")
                .containsOnlyOnce("organization.removed");
        assertThat(about(realm, removed.id()))
                .last()
                .satisfies(event -> assertThat(event.get("actor").asText()).startsWith("Unknown"));
    }

    @Test
    void soIsTheSwitch(TeamRealm realm) {
        TeamRealm other = TeamRealm.create(realm.server());
        other.teamApi().put("/activation", Map.of("on", false)).expect(200);
        other.teamApi().put("/activation", Map.of("on", false)).expect(200);
        other.teamApi().put("/activation", Map.of("on", true)).expect(200);

        assertThat(types(heard(other))).containsExactly("realm.deactivated", "realm.activated");
    }

    @Test
    void whatIsRolledBackIsNotTold(TeamRealm realm, Organization acme) {
        Member taken = acme.invite("viewer");

        create(realm, "Never", taken.email()).expect(409);

        assertThat(heard(realm)).noneMatch(event -> event.get("to").asText().contains("Never"));
    }

    private static Answer create(TeamRealm realm, String name, String firstAdmin) {
        return realm.teamApi()
                .post("/organizations", Map.of("name", name, "admin", Map.of("email", firstAdmin, "firstName", "A")));
    }

    private static List<JsonNode> about(TeamRealm realm, String id) {
        return heard(realm).stream()
                .filter(event -> event.get("about").asText().contains(id))
                .toList();
    }

    private static List<JsonNode> heard(TeamRealm realm) {
        return StreamSupport.stream(realm.server().inside().events(realm).spliterator(), false)
                .toList();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").asText()).toList();
    }
}
