package dev.roster.tests.keycloak;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a node is set up.
 *
 * @param name unique in the run: names its folder and log file
 * @param database what it stores in
 * @param options added options of {@code kc.sh start}, those of the database among them
 * @param environment what the operator has set, such as {@code SYSTEM_ADMIN_ORG}
 */
public record Node(String name, Database database, List<String> options, Map<String, String> environment) {

    private static final List<String> ALONE = List.of("--cache=local");
    private static final List<String> CLUSTER =
            List.of("--cache=ispn", "--cache-embedded-mtls-enabled=false", "-Djgroups.bind.address=127.0.0.1");

    /** {@return a node on a database file of its own} */
    public static Node onH2(String name) {
        return new Node(name, Database.H2, ALONE, Map.of());
    }

    /** {@return the only node on a PostgreSQL database: it looks for no others} */
    public static Node aloneOnPostgres(String name, PostgresDatabase database) {
        return new Node(name, Database.POSTGRES, database.options(), Map.of()).with(ALONE);
    }

    /** {@return a node on PostgreSQL; nodes on one database form a cluster} */
    public static Node onPostgres(String name, PostgresDatabase database) {
        return new Node(name, Database.POSTGRES, database.options(), Map.of()).with(CLUSTER);
    }

    /** {@return the same with these variables} */
    public Node with(Map<String, String> variables) {
        return new Node(name, database, options, variables);
    }

    /** {@return the same with these options as well} */
    public Node with(List<String> added) {
        return new Node(
                name, database, Stream.concat(options.stream(), added.stream()).toList(), environment);
    }
}
