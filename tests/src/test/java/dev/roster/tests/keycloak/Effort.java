package dev.roster.tests.keycloak;

import java.util.List;

/** What a server spends on things that only tests that measure ask for. */
enum Effort {
    /**
     * Compiles once and lightly, as a server ends before the second compiler would have paid; hashes passwords in a
     * moment.
     */
    LIGHT(
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -XX:-UseG1GC -XX:+UseSerialGC",
            "--spi-password-hashing--argon2--iterations=1 --spi-password-hashing--argon2--memory=1024"),
    /** As in production. */
    FULL("", "");

    private final String jvm;
    private final String options;

    Effort(String jvm, String options) {
        this.jvm = jvm;
        this.options = options;
    }

    static Effort ofThisRun() {
        return valueOf(System.getProperty("roster.tests.effort", LIGHT.name()));
    }

    /** {@return options of the JVM} */
    String jvm() {
        return jvm;
    }

    /** {@return options of {@code kc.sh start}} */
    List<String> options() {
        return options.isEmpty() ? List.of() : List.of(options.split(" "));
    }
}
