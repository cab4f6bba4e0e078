package dev.roster.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInCodeTest {

    private final SignInCode code = new SignInCode("9b2f6f0a-0000-4000-8000-000000000000", "01234567");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234567",
                " 0123 4567 ",
                "0123\u00a04567",
                "0123\u202f4567",
                "0123-4567",
                "0123\u20134567",
                "\u200b0123\u00ad4567\ufeff",
                "\t0123\r\n4567"
            })
    void blanksAndHyphensDoNotMatter(String typed) {
        assertThat(code.matches(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "none",
                "0123456",
                "012345678",
                "1234567",
                "01234568",
                "0123.4567",
                "\u0660\u0661\u0662\u0663"
            })
    void anyOtherTextIsWrong(String typed) {
        assertThat(code.matches(typed)).isFalse();
    }

    @Test
    void hasEightDigitsInTwoGroups() {
        assertThat(SignInCode.forRequest("r").digits()).matches("[0-9]{8}");
        assertThat(code.inGroups()).isEqualTo("0123 4567");
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(code.toString()).doesNotContain("01234567");
    }
}
