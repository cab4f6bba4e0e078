package dev.roster.tests.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** JSON to and from text. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Reads JSON; anything else fails the test. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    /** {@return anything Jackson can write: maps, lists, records, nodes} */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** {@return the payload of a signed token (RFC 7519), its signature unchecked} */
    public static JsonNode payload(String token) {
        String payload = token.split("\\.", -1)[1];
        return read(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
