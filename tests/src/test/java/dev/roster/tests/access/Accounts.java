package dev.roster.tests.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Users whom the product has not made: they come from Keycloak's own pages, or from elsewhere. */
final class Accounts {

    /** What a Keycloak administrator of a realm holds at least. */
    static final List<String> ADMINISTRATOR = List.of("manage-users", "manage-organizations");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "a password of the tests";

    private final TeamRealm realm;

    Accounts(TeamRealm realm) {
        this.realm = realm;
    }

    String tokenOfUserOfMaster() {
        Api master = realm.server().admin().api().at("/master");
        return passwordGrant("master", "admin-cli", create(master));
    }

    String tokenOfAdminOfAnotherRealm() {
        TeamRealm other = TeamRealm.create(realm.server());
        return other.signIn(other.newOrganization().member("admin")).accessToken();
    }

    String tokenOfServiceAccount() {
        return tokenOf(realm.clients().service().token(Map.of("grant_type", "client_credentials")));
    }

    /** A client of its own whose service account has these rights to the realm. */
    String tokenOfServiceAccountWith(List<String> rights) {
        String id = "service-" + COUNT.incrementAndGet();
        String location = realm.keycloakApi()
                .post("/clients", Map.of("clientId", id, "secret", PASSWORD, "serviceAccountsEnabled", true))
                .expect(201)
                .header("Location")
                .orElseThrow();
        String account = realm.keycloakApi()
                .get("/clients/" + location.substring(location.lastIndexOf('/') + 1) + "/service-account-user")
                .expect(200)
                .json()
                .get("id")
                .asText();
        realm.keycloakApi()
                .post("/users/" + account + "/role-mappings/clients/" + management(), managementRoles(rights))
                .expect(204);
        return tokenOf(Api.anonymous(realm.server().keycloak().url("/realms/" + realm.name()))
                .postForm(
                        "/protocol/openid-connect/token",
                        Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", PASSWORD)));
    }

    /**
     * A user of the realm without organization. Only Keycloak administrators of the realm pass the gate without one, so
     * the user is one while they sign in, and keeps these rights of it.
     */
    String tokenOfUserWith(List<String> rights) {
        String user = create(realm.keycloakApi());
        String path = "/users/" + id(realm.keycloakApi(), user) + "/role-mappings/clients/" + management();
        JsonNode all = managementRoles(ADMINISTRATOR);
        realm.keycloakApi().post(path, all).expect(204);
        String token = passwordGrant(realm.name(), realm.clients().direct().id(), user);
        realm.keycloakApi().delete(path, all).expect(204);
        realm.keycloakApi().post(path, managementRoles(rights)).expect(204);
        return token;
    }

    private String management() {
        return realm.keycloakApi()
                .get("/clients?clientId=realm-management")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    private JsonNode managementRoles(List<String> names) {
        ArrayNode roles = (ArrayNode) Json.read("[]");
        String management = management();
        for (String name : names) {
            roles.add(realm.keycloakApi()
                    .get("/clients/" + management + "/roles/" + name)
                    .expect(200)
                    .json());
        }
        return roles;
    }

    private static String create(Api keycloakApi) {
        String name = "somebody-" + COUNT.incrementAndGet() + "@accounts.test";
        keycloakApi
                .post(
                        "/users",
                        Map.of(
                                "username",
                                name,
                                "email",
                                name,
                                "emailVerified",
                                true,
                                "firstName",
                                "Some",
                                "lastName",
                                "Body",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                .expect(201);
        return name;
    }

    private static String id(Api keycloakApi, String user) {
        return keycloakApi
                .get("/users?exact=true&username=" + user)
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    private String passwordGrant(String realmName, String client, String user) {
        return tokenOf(Api.anonymous(realm.server().keycloak().url("/realms/" + realmName))
                .postForm(
                        "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", client,
                                "username", user,
                                "password", PASSWORD)));
    }

    private static String tokenOf(Answer answer) {
        return answer.expect(200).json().get("access_token").asText();
    }
}
