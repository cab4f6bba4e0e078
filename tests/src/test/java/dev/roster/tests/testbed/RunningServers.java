package dev.roster.tests.testbed;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.Database;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** The servers of one JVM of tests: each is started when the first test asks for it and ends with the JVM. */
final class RunningServers implements AutoCloseable {

    private final Map<Database, Server> servers = new EnumMap<>(Database.class);
    private final Deque<Runnable> closings = new ArrayDeque<>();

    synchronized Server on(Database database) {
        return servers.computeIfAbsent(database, this::start);
    }

    private Server start(Database database) {
        Inbox inbox = new Inbox();
        closings.push(inbox::close);
        inbox.start();
        LocalKeycloak keycloak = new LocalKeycloak(node(database));
        closings.push(keycloak::close);
        keycloak.start();
        Application application = new Application(keycloak);
        closings.push(application::close);
        return Server.of(keycloak, inbox, application);
    }

    private Node node(Database database) {
        return switch (database) {
            case H2 -> Node.onH2("h2");
            case POSTGRES -> Node.aloneOnPostgres("postgres", postgres().create("keycloak"));
        };
    }

    private Postgres postgres() {
        Postgres postgres = new Postgres();
        closings.push(postgres::close);
        return postgres;
    }

    @Override
    public synchronized void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
