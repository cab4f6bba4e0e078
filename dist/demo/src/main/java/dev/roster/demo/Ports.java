package dev.roster.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out whether every port is free, before anything is started. */
final class Ports {

    private Ports() {}

    /** @throws DemoFailure for the first port that is taken, or asked for twice */
    static void requireFree(List<Port> ports) throws DemoFailure {
        Map<Integer, Port> wanted = new HashMap<>();
        for (Port port : ports) {
            Port other = wanted.putIfAbsent(port.number(), port);
            if (other != null) {
                throw new DemoFailure("Port %d is asked for twice, for %s (%s) and for %s (%s): change one of them."
                        .formatted(port.number(), other.purpose(), other.variable(), port.purpose(), port.variable()));
            }
            if (isTaken(port.number())) {
                throw new DemoFailure(
                        "Port %d, for %s, is taken by another program: set %s to a free port, as in '%s=%d make run'."
                                .formatted(
                                        port.number(),
                                        port.purpose(),
                                        port.variable(),
                                        port.variable(),
                                        suggestion(port.number())));
            }
        }
    }

    /** A browser takes either address for localhost, so a program on one of them is in the way of the other. */
    private static boolean isTaken(int port) {
        return !canListen("127.0.0.1", port) || (hasIpv6Loopback() && !canListen("::1", port));
    }

    private static boolean canListen(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasIpv6Loopback() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(address -> address instanceof java.net.Inet6Address && address.isLoopbackAddress());
        } catch (SocketException e) {
            return false;
        }
    }

    private static int suggestion(int taken) {
        return taken < 65_000 ? taken + 100 : taken - 100;
    }
}
