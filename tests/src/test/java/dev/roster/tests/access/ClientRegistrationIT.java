package dev.roster.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever develops a client cannot trust it with the administration API: no door of client registration does (R68,
 * docs/rules.md).
 */
@OnKeycloak
class ClientRegistrationIT {

    private static final String TRUST = "roster.admin-api";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "initial", "create-client", "manage-clients"})
    void noNewClientIsTrusted(String by, TeamRealm realm) {
        Api door = door(realm, by);
        String id = newId();

        Answer answer = door.post("/default", client(id, Map.of(TRUST, "true")));

        assertRefused(answer);
        assertThat(found(realm, id)).isEmpty();
        door(realm, by).post("/default", client(id, Map.of("other", "true"))).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "True"})
    void noClientBecomesTrustedByItsOwnToken(String value, TeamRealm realm) {
        ObjectNode client = registered(realm);
        String id = client.get("clientId").asText();
        client.withObject("/attributes").put(TRUST, value);

        assertRefused(registration(realm, client).put("/default/" + id, client));

        assertThat(trust(realm, id)).isEmpty();
    }

    @Test
    void nobodyTakesTheNameOfAConsoleThatIsGone(Server server) {
        TeamRealm realm = TeamRealm.create(server);
        ObjectNode console = (ObjectNode) found(realm, "security-admin-console").get(0);
        realm.keycloakApi()
                .put("/clients/" + console.get("id").asText(), console.put("clientId", "renamed-console"))
                .expect(204);
        assertRefused(door(realm, "initial").post("/default", client("security-admin-console", Map.of())));
    }

    @Test
    void theOtherProvidersTrustNobodyEither(Server server) {
        TeamRealm realm = TeamRealm.create(server);
        Answer created = door(realm, "initial")
                .post(
                        "/openid-connect",
                        Map.of(
                                "redirect_uris",
                                List.of("https://app.test/callback"),
                                TRUST,
                                "true",
                                "attributes",
                                Map.of(TRUST, "true")));
        assertThat(created.status()).isIn(201, 400, 403);
        Answer plain = door(realm, "initial")
                .post("/openid-connect", Map.of("redirect_uris", List.of("https://app.test/callback")))
                .expect(201);
        ObjectNode client = (ObjectNode) plain.json();
        String id = client.get("client_id").asText();
        Api own = Api.with(base(realm), client.get("registration_access_token").asText());
        client.put(TRUST, "true").withObject("/attributes").put(TRUST, "true");
        assertThat(own.put("/openid-connect/" + id, client).status()).isIn(200, 400, 403);
        String descriptor = "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"" + newId()
                + "\" roster.admin-api=\"true\"><SPSSODescriptor"
                + " protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><AssertionConsumerService"
                + " Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"https://app.test/saml\""
                + " index=\"0\"/></SPSSODescriptor></EntityDescriptor>";
        assertThat(door(realm, "initial")
                        .postXml("/saml2-entity-descriptor", descriptor)
                        .status())
                .isIn(201, 400, 403);

        for (JsonNode any : realm.keycloakApi().get("/clients").expect(200).json()) {
            boolean registered = any.at("/redirectUris/0").asText().startsWith("https://app.test/");
            assertThat(!registered || any.at("/attributes").path(TRUST).isMissingNode())
                    .as(any.toString())
                    .isTrue();
        }
    }

    @Test
    void whatARealmAdministratorTrustsItsDeveloperMayGoOnChanging(TeamRealm realm) {
        ObjectNode client = registered(realm);
        String id = client.get("clientId").asText();
        trust(realm, id, "true");
        client.withObject("/attributes").put(TRUST, "true");

        ObjectNode changed = (ObjectNode) registration(realm, client)
                .put("/default/" + id, client.put("name", "Renamed"))
                .expect(200)
                .json();

        assertThat(found(realm, id).get(0).get("name").asText()).isEqualTo("Renamed");
        assertThat(trust(realm, id)).isEqualTo("true");

        trust(realm, id, "false");
        assertRefused(registration(realm, changed).put("/default/" + id, changed));
        assertThat(trust(realm, id)).isEqualTo("false");
    }

    @Test
    void nothingWaitsForRosterToBeSwitchedOn(Server server) {
        TeamRealm realm = TeamRealm.plain(server);

        assertRefused(door(realm, "initial").post("/default", client(newId(), Map.of(TRUST, "true"))));
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.text()).contains("Only realm administrators");
    }

    private static ObjectNode registered(TeamRealm realm) {
        return (ObjectNode) door(realm, "initial")
                .post("/default", client(newId(), Map.of()))
                .expect(201)
                .json();
    }

    private static Map<String, Object> client(String id, Map<String, String> attributes) {
        return Map.of("clientId", id, "redirectUris", List.of("https://app.test/*"), "attributes", attributes);
    }

    private static Api registration(TeamRealm realm, ObjectNode client) {
        return Api.with(base(realm), client.get("registrationAccessToken").asText());
    }

    private static Api door(TeamRealm realm, String by) {
        return switch (by) {
            case "anonymous" -> anonymous(realm);
            case "initial" ->
                Api.with(
                        base(realm),
                        realm.keycloakApi()
                                .post("/clients-initial-access", Map.of("count", 1, "expiration", 600))
                                .expect(201)
                                .json()
                                .get("token")
                                .asText());
            default -> Api.with(base(realm), new Accounts(realm).tokenOfServiceAccountWith(List.of(by)));
        };
    }

    /** Trusts the host that the tests run on, as an operator would who lets anybody there register clients. */
    private static Api anonymous(TeamRealm realm) {
        for (JsonNode policy : realm.keycloakApi()
                .get("/components?type=org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy")
                .expect(200)
                .json()) {
            if (policy.get("providerId").asText().equals("trusted-hosts")) {
                Map<String, Object> config = new HashMap<>();
                config.put("trusted-hosts", List.of("127.0.0.1", "localhost", "app.test"));
                config.put("host-sending-registration-request-must-match", List.of("true"));
                config.put("client-uris-must-match", List.of("true"));
                ((ObjectNode) policy).putPOJO("config", config);
                realm.keycloakApi()
                        .put("/components/" + policy.get("id").asText(), policy)
                        .expect(204);
            }
        }
        return Api.anonymous(base(realm));
    }

    private static URI base(TeamRealm realm) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/clients-registrations");
    }

    private static JsonNode found(TeamRealm realm, String clientId) {
        return realm.keycloakApi()
                .get("/clients?clientId=" + clientId)
                .expect(200)
                .json();
    }

    private static String trust(TeamRealm realm, String clientId) {
        return found(realm, clientId).get(0).at("/attributes").path(TRUST).asText();
    }

    private static void trust(TeamRealm realm, String clientId, String value) {
        ObjectNode client = (ObjectNode) found(realm, clientId).get(0);
        client.withObject("/attributes").put(TRUST, value);
        realm.keycloakApi().put("/clients/" + client.get("id").asText(), client).expect(204);
    }

    private static String newId() {
        return "registered-" + COUNT.incrementAndGet();
    }
}
