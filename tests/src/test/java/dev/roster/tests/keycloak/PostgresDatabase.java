package dev.roster.tests.keycloak;

import java.util.List;

/**
 * A PostgreSQL database.
 *
 * @param url JDBC
 * @param user may do everything in it
 */
public record PostgresDatabase(String url, String user) {

    List<String> options() {
        return List.of("--db-url=" + url, "--db-username=" + user, "--db-password=" + user);
    }
}
