package dev.roster.tests.keycloak;

import java.util.List;

/** The databases that Keycloak is tested on. Each needs a build of the server of its own. */
public enum Database {
    /** A file in the server's own home: one node, no cluster. */
    H2("dev-file"),
    /** A real PostgreSQL, for one node or more. */
    POSTGRES("postgres");

    private final String vendor;

    Database(String vendor) {
        this.vendor = vendor;
    }

    List<String> buildOptions() {
        return List.of("--db=" + vendor);
    }
}
