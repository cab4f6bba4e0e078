package dev.roster.tests.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server answered, as it was.
 *
 * @param status HTTP status
 * @param headers by name, without case
 * @param text the body
 */
public record Answer(int status, Map<String, List<String>> headers, String text) {

    /** {@return the body read as JSON} */
    public JsonNode json() {
        return Json.read(text);
    }

    /** {@return the first header of that name} */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@return the error code, or nothing where the body is no refusal} */
    public String error() {
        return text.isBlank() ? "" : json().path("error").asText();
    }

    /** {@return this, if the status is the one} */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected HTTP %d, got %d: %s".formatted(expected, status, text));
        }
        return this;
    }
}
