package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void aTakenPortIsNamedWithItsPurposeAndItsVariable(String address) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            Port port = new Port("the inbox page", "INBOX_PORT", taken.getLocalPort());

            assertThatExceptionOfType(DemoFailure.class)
                    .isThrownBy(() -> Ports.requireFree(List.of(port)))
                    .withMessageContainingAll(
                            "Port " + taken.getLocalPort(), "the inbox page", "INBOX_PORT", "make run");
        }
    }

    @Test
    void twoPurposesCannotShareAPort() throws IOException {
        int free = freePort();

        assertThatExceptionOfType(DemoFailure.class)
                .isThrownBy(() -> Ports.requireFree(
                        List.of(new Port("Keycloak", "KC_HTTP_PORT", free), new Port("the page", "DEMO_PORT", free))))
                .withMessageContainingAll("KC_HTTP_PORT", "DEMO_PORT");
    }

    @Test
    void aFreePortPasses() throws IOException {
        Port port = new Port("the inbox page", "INBOX_PORT", freePort());

        assertThatCode(() -> Ports.requireFree(List.of(port))).doesNotThrowAnyException();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
