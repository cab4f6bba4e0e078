package dev.roster.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roster.error.BadInputException;
import dev.roster.team.invitation.InvitationForm;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonBodyTest {

    @Test
    void readsWhatIsExpected() {
        assertThat(read("{\"email\": \"a@b.test\", \"role\": null}"))
                .isEqualTo(new InvitationForm("a@b.test", null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"enabled\": true}",
                "{\"enabled\": {\"a\": 1}, \"email\": \"a@b.test\"}",
            })
    void namesAnUnknownField(String json) {
        assertThat(refusal(json).field()).contains("enabled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\": 5}",
                "{\"email\": true}",
                "{\"email\": [\"a\"]}",
                "{\"email\": {}}",
                "{\"email\": 1.5}"
            })
    void namesAFieldOfTheWrongType(String json) {
        assertThat(refusal(json).field()).contains("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"a\"",
                "5",
                "{",
                "{\"email\"}",
                "{} {}",
                "{\"email\": \"a\", \"email\": \"b\"}"
            })
    void refusesWhatIsNoJsonObject(String json) {
        assertThat(refusal(json).code()).isEqualTo("invalid_json");
    }

    private static BadInputException refusal(String json) {
        BadInputException refusal = catchThrowableOfType(BadInputException.class, () -> read(json));
        assertThat(refusal).as(json).isNotNull();
        return refusal;
    }

    private static InvitationForm read(String json) {
        return JsonBody.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), InvitationForm.class);
    }
}
