package dev.roster.tests.access;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;

/**
 * A user of the realm, with a password, who is no member. While they administer the realm the gate lets them through;
 * after that Keycloak alone would go on to take them for somebody, and only the gate refuses.
 */
final class Outsider {

    private final TeamRealm realm;
    private final Member user;

    private Outsider(TeamRealm realm, Member user) {
        this.realm = realm;
        this.user = user;
    }

    static Outsider in(Organization organization) {
        TeamRealm realm = organization.realm();
        String email = organization.newAddress("outsider");
        Map<String, Object> person =
                Map.of("username", email, "email", email, "firstName", "O", "emailVerified", true, "enabled", true);
        String location = realm.keycloakApi()
                .post("/users", person)
                .expect(201)
                .header("Location")
                .orElseThrow();
        Member user =
                new Member(realm, location.substring(location.lastIndexOf('/') + 1), email, "correct horse " + email);
        user.setPassword();
        return new Outsider(realm, user);
    }

    Member user() {
        return user;
    }

    /** Makes them a Keycloak administrator of the realm. */
    void promote() {
        realm.keycloakApi().post(roles(), administration()).expect(204);
    }

    void demote() {
        realm.keycloakApi().delete(roles(), administration()).expect(204);
    }

    private String roles() {
        return "/users/" + user.id() + "/role-mappings/clients/" + management();
    }

    private JsonNode administration() {
        return Json.read(Json.write(List.of(realm.keycloakApi()
                .get("/clients/" + management() + "/roles/realm-admin")
                .expect(200)
                .json())));
    }

    private String management() {
        return realm.keycloakApi()
                .get("/clients?clientId=realm-management")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
    }
}
