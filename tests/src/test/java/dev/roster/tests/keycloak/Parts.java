package dev.roster.tests.keycloak;

import java.nio.file.Path;

/** The files that Maven hands to the tests, by system property. */
public final class Parts {

    private Parts() {}

    /** {@return Keycloak's distribution (zip), unchecked} */
    public static Path keycloak() {
        return path("keycloak.zip");
    }

    /** {@return the SHA-256 that {@link #keycloak()} must have, in hex} */
    public static String keycloakSha256() {
        return property("keycloak.zip.sha256");
    }

    /** {@return the product: the one deployable jar} */
    public static Path roster() {
        return path("roster.jar");
    }

    /** {@return the tests' own provider jar ({@code dev.roster.tests.server})} */
    public static Path serverControl() {
        return path("roster.tests.jar");
    }

    /** {@return the module's {@code target} folder} */
    public static Path target() {
        return path("roster.tests.target");
    }

    /** {@return the folder below {@link #target()} of this JVM alone: tests run in several at once} */
    public static Path own() {
        return target().resolve("jvm-" + Loopback.address());
    }

    private static Path path(String name) {
        return Path.of(property(name));
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "No system property %s: run the tests by Maven, see tests/README.md".formatted(name));
        }
        return value;
    }
}
