package dev.roster.member.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAuthnCredentialIdTest {

    private static final String DATA = "{\"credentialId\":\"%s\",\"counter\":0}";

    @ParameterizedTest
    @ValueSource(strings = {"-_8B", "+/8B", "-_8BAA", "+/8BAA=="})
    void isTheSameInBothAlphabets(String stored) {
        boolean padded = stored.length() > 4;

        WebAuthnCredentialId id = WebAuthnCredentialId.of(padded ? "-_8BAA" : "-_8B");

        assertThat(id.isOf(DATA.formatted(stored))).isTrue();
        assertThat(id.isOf(DATA.formatted("AAAA"))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"{}", "no JSON", "null", "{\"credentialId\":\"\"}"})
    void isNobodysWhereThereIsNone(String data) {
        assertThat(WebAuthnCredentialId.of("AAAA").isOf(data)).isFalse();
    }

    @Test
    void isNobodysWhereItIsNoId() {
        assertThat(WebAuthnCredentialId.of("%").isOf(DATA.formatted("%"))).isFalse();
        assertThat(WebAuthnCredentialId.of("").isOf(DATA.formatted(""))).isFalse();
    }
}
