package dev.roster.tests.server;

/**
 * Ends the server when the test run that started it is gone, however it ended, so that no server outlives its tests.
 * The run names itself by process id in the system property {@code roster.tests.owner}.
 */
final class OwnerWatch {

    private OwnerWatch() {}

    static void start() {
        Long owner = Long.getLong("roster.tests.owner");
        if (owner != null) {
            Thread watch = new Thread(() -> endWith(owner), "roster-tests-owner");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void endWith(long owner) {
        ProcessHandle.of(owner).ifPresent(process -> process.onExit().join());
        Runtime.getRuntime().halt(1);
    }
}
