package dev.roster.tests.demo;

import dev.roster.tests.keycloak.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ports that a demo listens on. */
record DemoPorts(int keycloak, int management, int application, int inbox, int smtp) {

    static DemoPorts free() {
        Iterator<Integer> free =
                Stream.generate(Ports::free).distinct().limit(5).iterator();
        return new DemoPorts(free.next(), free.next(), free.next(), free.next(), free.next());
    }

    Map<String, String> environment() {
        return Map.of(
                "KC_HTTP_PORT", String.valueOf(keycloak),
                "KC_HTTP_MANAGEMENT_PORT", String.valueOf(management),
                "DEMO_PORT", String.valueOf(application),
                "INBOX_PORT", String.valueOf(inbox),
                "SMTP_PORT", String.valueOf(smtp));
    }

    /** {@return those that something listens on} */
    List<Integer> taken() {
        return Stream.of(keycloak, management, application, inbox, smtp)
                .filter(DemoPorts::isTaken)
                .toList();
    }

    private static boolean isTaken(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
