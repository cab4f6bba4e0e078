package dev.roster.tests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the query of an address. */
public final class Query {

    private Query() {}

    /** {@return the parameters, each with its first value} */
    public static Map<String, String> of(URI address) {
        if (address.getRawQuery() == null) {
            return Map.of();
        }
        return Arrays.stream(address.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8),
                        pair -> pair.length == 2 ? URLDecoder.decode(pair[1], UTF_8) : "",
                        (first, second) -> first));
    }
}
