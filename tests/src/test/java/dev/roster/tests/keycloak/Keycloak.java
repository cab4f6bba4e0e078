package dev.roster.tests.keycloak;

import java.net.URI;

/** One server node with the product in it, wherever it runs. */
public interface Keycloak {

    /** User name of master's administrator. */
    String ADMIN = "root";

    /** Password of {@link #ADMIN}. */
    String ADMIN_PASSWORD = "root-of-the-tests";

    /** Starts the node and returns when it is ready to serve. */
    void start();

    /** Ends the node as an operator does (SIGTERM). */
    void stop();

    /** Ends the node as a power cut does (SIGKILL). */
    void kill();

    /** Stops and starts: caches and the clock are new, the data stays. */
    default void restart() {
        stop();
        start();
    }

    /** {@return the address that browsers use, without a slash at the end} */
    URI url();

    /** {@return the address of {@code /health} and {@code /metrics}} */
    URI management();

    /** {@return all that the node has logged since it was made} */
    String log();

    /** {@return address of a path of this node, such as {@code /realms/master}} */
    default URI url(String path) {
        return URI.create(url() + path);
    }
}
