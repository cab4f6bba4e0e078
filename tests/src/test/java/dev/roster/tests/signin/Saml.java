package dev.roster.tests.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Api;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * SAML 2.0 with signed answers by POST; the team realm reads the provider's metadata, as an operator has it do.
 *
 * @param team Keycloak's API for administrators of the team realm
 * @param entity the team realm's name for the provider
 * @param provider the provider's realm
 * @param callback where the team realm awaits its answers
 */
record Saml(Api team, URI entity, URI provider, URI callback) implements Protocol {

    @Override
    public String id() {
        return "saml";
    }

    @Override
    public Map<String, Object> client() {
        return Map.of(
                "clientId",
                entity.toString(),
                "protocol",
                "saml",
                "frontchannelLogout",
                true,
                "redirectUris",
                List.of(callback.toString()),
                "attributes",
                Map.of(
                        "saml.server.signature", "true",
                        "saml.assertion.signature", "true",
                        "saml.client.signature", "false",
                        "saml.force.post.binding", "true",
                        "saml.authnstatement", "true"),
                "protocolMappers",
                List.of(Map.of(
                        "name",
                        "email",
                        "protocol",
                        "saml",
                        "protocolMapper",
                        "saml-user-property-mapper",
                        "config",
                        Map.of(
                                "user.attribute", "email",
                                "friendly.name", "email",
                                "attribute.name", "urn:oid:1.2.840.113549.1.9.1",
                                "attribute.nameformat", "URI Reference"))));
    }

    @Override
    public Object config() {
        ObjectNode read = (ObjectNode) team.post(
                        "/identity-provider/import-config",
                        Map.of("providerId", id(), "fromUrl", provider + "/protocol/saml/descriptor"))
                .expect(200)
                .json();
        return read.put("entityId", entity.toString());
    }
}
