package dev.roster.tests.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.keycloak.LocalKeycloak;
import dev.roster.tests.keycloak.Node;
import dev.roster.tests.keycloak.Postgres;
import dev.roster.tests.testbed.Application;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;

/** An empty Keycloak whose operator names a system admin, who has come in; and a realm of tenants. */
public final class SystemServer implements AutoCloseable {

    private static final String ROOT = "root@ops.test";

    private final Inbox inbox = new Inbox();
    private final Runnable closeDatabase;
    private final LocalKeycloak keycloak;
    private final Application application;
    private Server server;
    private TeamRealm ops;
    private TeamRealm workspace;
    private Member root;

    private SystemServer(Node node, Runnable closeDatabase) {
        this.closeDatabase = closeDatabase;
        this.keycloak = new LocalKeycloak(node.with(Variables.of(inbox, "ops", ROOT)));
        this.application = new Application(keycloak);
    }

    /**
     * On a PostgreSQL of its own.
     *
     * @param name unique in the run
     */
    public SystemServer(String name) {
        this(name, new Postgres());
    }

    /** On this PostgreSQL, which ends with it. */
    SystemServer(String name, Postgres postgres) {
        this(Node.aloneOnPostgres(name, postgres.create(name)), postgres::close);
    }

    /** Starts it; the system admin accepts their invitation. */
    public SystemServer start() {
        inbox.start();
        keycloak.start();
        server = Server.of(keycloak, inbox, application);
        ops = TeamRealm.existing(server, "ops");
        workspace = TeamRealm.create(server);
        root = accept(inbox.await(ROOT));
        return this;
    }

    private Member accept(Mail mail) {
        if (!new LinkPage(ops.newBrowser().open(mail.link())).press().isElsewhere()) {
            throw new AssertionError("The invitation did not sign in the system admin");
        }
        JsonNode user =
                ops.keycloakApi().get("/users?email=" + ROOT).expect(200).json().get(0);
        Member member = new Member(ops, user.get("id").asText(), ROOT, "correct horse root");
        member.setPassword();
        return member;
    }

    void restart() {
        keycloak.restart();
        server.admin().forgetToken();
    }

    /** {@return the node and what belongs to it} */
    public Server server() {
        return server;
    }

    /** {@return where all its mail goes} */
    public Inbox inbox() {
        return inbox;
    }

    /** {@return the privileged realm} */
    public TeamRealm ops() {
        return ops;
    }

    /** {@return the organization of the system admins} */
    public Organization own() {
        return ops.organization("ops");
    }

    /** {@return the realm of tenants} */
    public TeamRealm workspace() {
        return workspace;
    }

    /** {@return the system admin whom the operator has named} */
    public Member root() {
        return root;
    }

    @Override
    public void close() {
        keycloak.close();
        application.close();
        closeDatabase.run();
        inbox.close();
    }
}
