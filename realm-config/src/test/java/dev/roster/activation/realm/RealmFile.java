package dev.roster.activation.realm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The realm file as it lies on the classpath. */
record RealmFile(String text, JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    static RealmFile read(String path) throws IOException {
        try (InputStream stream = RealmFile.class.getResourceAsStream(path)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new RealmFile(text, MAPPER.readTree(text));
        }
    }

    /** The flow with this alias; fails where there is none. */
    JsonNode flow(String alias) {
        return named(json.path("authenticationFlows"), "alias", alias);
    }

    /** What a flow runs, in order. */
    List<JsonNode> executions(String alias) {
        return list(flow(alias).path("authenticationExecutions"));
    }

    /** The permissions that a realm role is made of. */
    List<String> permissions(String role) {
        JsonNode composites =
                named(json.at("/roles/realm"), "name", role).path("composites").path("client");
        return list(composites.path("roster")).stream().map(JsonNode::asText).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static JsonNode named(JsonNode array, String field, String value) {
        return list(array).stream()
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + value));
    }
}
