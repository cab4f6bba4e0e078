package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import java.util.List;
import java.util.Map;
import org.keycloak.models.utils.TimeBasedOTP;

/**
 * Somebody who is in an organization, or is invited to it.
 *
 * @param realm where they are
 * @param id of the user
 * @param email in lower case
 * @param password that {@link #setPassword} gives them
 */
public record Member(TeamRealm realm, String id, String email, String password) {

    private static final String OTP_SECRET = "secret of the phone";

    /** Gives them their password, by Keycloak's own API. */
    public void setPassword() {
        realm.keycloakApi()
                .put(
                        "/users/" + id + "/reset-password",
                        Map.of("type", "password", "value", password, "temporary", false))
                .expect(204);
    }

    /** Takes their password away, by Keycloak's own API: they come in by link, as most members do. */
    public Member withoutPassword() {
        realm.keycloakApi()
                .get("/users/" + id + "/credentials")
                .expect(200)
                .json()
                .forEach(credential -> {
                    if (credential.get("type").asText().equals("password")) {
                        realm.keycloakApi()
                                .delete("/users/" + id + "/credentials/"
                                        + credential.get("id").asText())
                                .expect(204);
                    }
                });
        return this;
    }

    /** {@return what Keycloak has counted of their wrong passwords and codes} */
    public JsonNode failures() {
        return realm.keycloakApi()
                .get("/attack-detection/brute-force/users/" + id)
                .expect(200)
                .json();
    }

    /** Switches the user on or off, by Keycloak's own API. */
    public void setEnabled(boolean enabled) {
        ObjectNode user = (ObjectNode) realm.user(id);
        user.put("enabled", enabled);
        realm.keycloakApi().put("/users/" + id, user).expect(204);
    }

    /** Gives them a right to the realm, by Keycloak's own API: a role of {@code realm-management}. */
    public void grantRealmRight(String role) {
        String management = realm.keycloakApi()
                .get("/clients?clientId=realm-management")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        JsonNode right = realm.keycloakApi()
                .get("/clients/" + management + "/roles/" + role)
                .expect(200)
                .json();
        realm.keycloakApi()
                .post("/users/" + id + "/role-mappings/clients/" + management, List.of(right))
                .expect(204);
    }

    /** Signs in by password as an application without pages does. */
    public Answer passwordGrant() {
        return realm.clients()
                .direct()
                .token(Map.of("grant_type", "password", "username", email, "password", password));
    }

    /** Gives them a second factor (TOTP), by Keycloak's own API. */
    public void addSecondFactor() {
        ObjectNode user = (ObjectNode) realm.user(id);
        Map<String, Object> otp = Map.of(
                "type", "otp",
                "secretData", Json.write(Map.of("value", OTP_SECRET)),
                "credentialData",
                        Json.write(Map.of(
                                "subType", "totp",
                                "digits", 6,
                                "counter", 0,
                                "period", 30,
                                "algorithm", "HmacSHA1")));
        user.putPOJO("credentials", List.of(otp));
        realm.keycloakApi().put("/users/" + id, user).expect(204);
    }

    /** {@return the code that their phone shows now} */
    public String secondFactorCode() {
        return new TimeBasedOTP().generateTOTP(OTP_SECRET);
    }

    /** {@return the product's API for administrators, with a token of theirs} */
    public Api teamApi() {
        return realm.teamApi(realm.signIn(this).accessToken());
    }

    /** {@return their open sessions, as Keycloak's own API shows them} */
    public JsonNode sessions() {
        return realm.keycloakApi().get("/users/" + id + "/sessions").expect(200).json();
    }

    /** {@return their sign-ins, one for each application in the same browser, as Keycloak's events tell} */
    public JsonNode signIns() {
        return realm.events("LOGIN", id);
    }
}
