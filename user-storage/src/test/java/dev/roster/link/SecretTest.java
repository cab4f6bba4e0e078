package dev.roster.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(Secret.presented("\0 ../<script>").value()).isEqualTo("none");
        assertThat(Secret.presented(null).value()).isEqualTo("none");
        assertThat(Secret.presented("x".repeat(101)).value()).isEqualTo("none");
    }

    @Test
    void twinsTellNothingOfTheStoredHash() {
        Secret secret = Secret.fresh();

        assertThat(secret.twin("press")).isNotEqualTo(secret.hash()).isNotEqualTo(secret.twin("switch"));
    }
}
