package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What a member proves beside a password, given and looked at by Keycloak's own API.
 *
 * @param member whose they are
 */
public record Factors(Member member) {

    /** A security key that nobody has in their hands. */
    public void addSecurityKey() {
        addKey("webauthn");
    }

    /** A passkey that nobody has in their hands. */
    public void addPasskey() {
        addKey("webauthn-passwordless");
    }

    private void addKey(String type) {
        add(Map.of(
                "type",
                type,
                "userLabel",
                "key",
                "secretData",
                "{}",
                "credentialData",
                Json.write(Map.of(
                        "aaguid", "00000000-0000-0000-0000-000000000000",
                        "credentialId", "AAAA",
                        "counter", 0,
                        "credentialPublicKey", "AAAA",
                        "attestationStatementFormat", "none"))));
    }

    /** Recovery codes, all of which are wrong. */
    public void addRecoveryCodes() {
        add(Map.of(
                "type",
                "recovery-authn-codes",
                "userLabel",
                "codes",
                "secretData",
                Json.write(Map.of("codes", List.of(Map.of("number", 1, "encodedHashedValue", "AAAA")))),
                "credentialData",
                Json.write(Map.of("algorithm", "SHA-512", "hashIterations", 1, "totalCodes", 1, "remainingCodes", 1))));
    }

    /** {@return the types that the member has, passwords aside} */
    public List<String> types() {
        return StreamSupport.stream(credentials().spliterator(), false)
                .map(credential -> credential.get("type").asText())
                .filter(type -> !type.equals("password"))
                .sorted()
                .toList();
    }

    /** {@return the id of the member's only credential of a type} */
    public String id(String type) {
        return StreamSupport.stream(credentials().spliterator(), false)
                .filter(credential -> credential.get("type").asText().equals(type))
                .map(credential -> credential.get("id").asText())
                .reduce((one, other) -> {
                    throw new AssertionError("More than one: " + type);
                })
                .orElseThrow();
    }

    private Iterable<JsonNode> credentials() {
        return member.realm()
                .keycloakApi()
                .get("/users/" + member.id() + "/credentials")
                .expect(200)
                .json();
    }

    private void add(Map<String, Object> credential) {
        ObjectNode user = (ObjectNode) member.realm().user(member.id());
        user.putPOJO("credentials", List.of(credential));
        member.realm().keycloakApi().put("/users/" + member.id(), user).expect(204);
    }
}
