package dev.roster.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:2:ffff::2", "fe80::1%eth0, fe80::2"})
    void addressesOfOneIpv6NetworkAreOneSource(String one, String other) {
        assertThat(Source.of(one)).isEqualTo(Source.of(other));
    }

    @Test
    void anotherNetworkIsAnotherSource() {
        assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsTheSameInEitherForm() {
        assertThat(Source.of("::ffff:192.0.2.1"))
                .isEqualTo(Source.of("192.0.2.1"))
                .isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "client.example", "", ":::", "a:b"})
    void anythingElseIsTakenAsItIs(String remoteHost) {
        assertThat(Source.of(remoteHost)).isEqualTo(remoteHost);
    }
}
