package dev.roster.tests.keycloak;

import java.util.List;
import java.util.Map;

/**
 * How a node is set up.
 *
 * @param name unique in the run: names its folder and log file
 * @param database what it stores in
 * @param options added options of {@code kc.sh start}, those of the database among them
 * @param environment what the operator has set, such as {@code SYSTEM_ADMIN_ORG}
 */
public record Node(String name, Database database, List<String> options, Map<String, String> environment) {

    /** {@return a node on a database file of its own} */
    public static Node onH2(String name) {
        return new Node(name, Database.H2, List.of(), Map.of());
    }

    /** {@return a node on PostgreSQL; nodes on one database form a cluster} */
    public static Node onPostgres(String name, PostgresDatabase database) {
        return new Node(name, Database.POSTGRES, database.options(), Map.of());
    }

    /** {@return the same with these variables} */
    public Node with(Map<String, String> variables) {
        return new Node(name, database, options, variables);
    }
}
