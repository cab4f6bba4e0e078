package dev.roster.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be ended in the opposite order. */
final class Running {

    /** Starts one thing. */
    interface Start<T extends AutoCloseable, E extends Exception> {
        T start() throws E;
    }

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean ending;

    /** Starts one thing more. The end waits for it, so that nothing is left behind by an interrupt meanwhile. */
    synchronized <T extends AutoCloseable, E extends Exception> T start(Start<T, E> start) throws E {
        T thing = start.start();
        started.push(thing);
        return thing;
    }

    boolean isEnding() {
        return ending;
    }

    void end() {
        ending = true;
        synchronized (this) {
            while (!started.isEmpty()) {
                end(started.pop());
            }
        }
    }

    private static void end(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            System.err.println("Could not be ended properly: " + e);
        }
    }
}
