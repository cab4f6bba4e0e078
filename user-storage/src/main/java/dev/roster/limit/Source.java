package dev.roster.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where requests come from, as limits see it: one IPv4 address, or the /64 network of an IPv6 address, as whoever has one
 * address of it has all (RFC 6177).
 */
public final class Source {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int NETWORK_BYTES = 8;

    private Source() {}

    /**
     * The source of a request.
     *
     * @param remoteHost the client's address, as Keycloak tells it
     */
    public static String of(String remoteHost) {
        if (remoteHost == null || !IPV6.matcher(remoteHost).matches()) {
            return String.valueOf(remoteHost);
        }
        try {
            // A literal: nothing is looked up. One that carries an IPv4 address becomes that.
            InetAddress address = InetAddress.getByName(remoteHost.replaceFirst("%.*", ""));
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64"
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return remoteHost;
        }
    }
}
