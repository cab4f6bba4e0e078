package dev.roster.tests.testbed;

import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.keycloak.Keycloak;

/**
 * A running server and what belongs to it.
 *
 * @param keycloak the node
 * @param inbox where its realms send mail
 * @param admin master's administrator
 * @param clock the node's clock
 * @param inside a look into the node
 * @param application the stand-in of the application that people sign in to
 */
public record Server(
        Keycloak keycloak, Inbox inbox, MasterAdmin admin, Clock clock, Inside inside, Application application) {

    /** A node that a test has started itself. */
    public static Server of(Keycloak keycloak, Inbox inbox, Application application) {
        MasterAdmin admin = new MasterAdmin(keycloak);
        return new Server(keycloak, inbox, admin, new Clock(keycloak, admin), new Inside(keycloak), application);
    }
}
