package dev.roster.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a secret is, and what is stored of it (R44, docs/rules.md). */
final class SecretTest {

    @Test
    void neverReachesALogByAccident() {
        Secret secret = Secret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.value());
    }

    @Test
    void hasFarMoreThan128RandomBitsAndSurvivesAnyMailGateway() {
        assertThat(Secret.fresh().value())
                .matches("[A-Za-z0-9]{43}")
                .isNotEqualTo(Secret.fresh().value());
    }

    @Test
    void isStoredOnlyAsItsSha256() {
        assertThat(Secret.presented("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatCannotBeASecretOpensNothing() {
        assertThat(Stream.of("\0 ../<script>", null, "", "x".repeat(101)).map(Secret::presented))
                .allSatisfy(secret -> assertThat(secret.value()).matches("[A-Za-z0-9]{43}"))
                .extracting(Secret::value)
                .doesNotHaveDuplicates();
    }

    @Test
    void csrfTokensTellNothingOfTheStoredHash() {
        Secret secret = Secret.fresh();

        assertThat(secret.csrfToken("press")).isNotEqualTo(secret.hash()).isNotEqualTo(secret.csrfToken("switch"));
    }
}
