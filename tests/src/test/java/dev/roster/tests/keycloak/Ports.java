package dev.roster.tests.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Free ports of the loopback interface, for servers that bind them a little later. They are below those that systems
 * give to outgoing connections, so that nothing takes one meanwhile.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int END = 30_000;
    private static final int TRIES = 1_000;

    private Ports() {}

    /** {@return a port that nothing listens on at this moment} */
    public static int free() {
        IntStream ports = ThreadLocalRandom.current().ints(TRIES, FIRST, END);
        return ports.filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port from %d to %d is free".formatted(FIRST, END)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
