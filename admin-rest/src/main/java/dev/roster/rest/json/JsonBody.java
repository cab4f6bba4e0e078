package dev.roster.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.roster.error.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the body of a request strictly: what is not understood is refused by name, and nothing is guessed. */
public final class JsonBody {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private JsonBody() {}

    /**
     * The body as an object of a type.
     *
     * @throws BadInputException {@code invalid_json}, with the name of the field that is unknown or of the wrong type
     */
    public static <T> T read(InputStream body, Class<T> type) {
        try {
            T value = STRICT.readValue(body, type);
            if (value == null) {
                throw BadInputException.json(null, "Send a JSON object.");
            }
            return value;
        } catch (JsonMappingException e) {
            String field = field(e.getPath());
            throw BadInputException.json(
                    field,
                    field == null ? "Send a JSON object." : "This field is not expected here, or not in this form.");
        } catch (JsonProcessingException e) {
            throw BadInputException.json(null, "This is no valid JSON.");
        } catch (IOException e) {
            throw BadInputException.json(null, "The request could not be read.");
        }
    }

    private static String field(List<JsonMappingException.Reference> path) {
        return path.isEmpty() ? null : path.get(0).getFieldName();
    }
}
