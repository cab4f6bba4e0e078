package dev.roster.tests.keycloak;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An address of loopback that this JVM has for itself, for stand-ins whose port is given (443): two JVMs of tests have
 * two. It is taken by a port that anybody may bind, so that a JVM without the right to bind 443 has one as well.
 */
public final class Loopback {

    private static final int FIRST = 77;
    private static final int LAST = 254;
    private static final int LOCK_PORT = 44377;

    /** Held until the run ends. */
    @SuppressWarnings("unused")
    private final ServerSocket lock;

    private final String address;

    private Loopback(String address, ServerSocket lock) {
        this.address = address;
        this.lock = lock;
    }

    /** {@return such as {@code 127.0.0.77}} */
    public static String address() {
        return Taken.BY_THIS_RUN.address;
    }

    private static Loopback take() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(last -> "127.0.0." + last)
                .flatMap(address -> locked(address).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No address of loopback is free"));
    }

    private static Optional<Loopback> locked(String address) {
        try {
            ServerSocket lock = new ServerSocket();
            lock.bind(new InetSocketAddress(address, LOCK_PORT));
            return Optional.of(new Loopback(address, lock));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static final class Taken {
        private static final Loopback BY_THIS_RUN = take();
    }
}
