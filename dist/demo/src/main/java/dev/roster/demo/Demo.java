package dev.roster.demo;

import java.io.IOException;
import java.nio.file.Path;

/** What {@code make run} starts: Keycloak with Roster in it, the demo application, and an inbox. */
public final class Demo {

    private final Path module;
    private final Settings settings;
    private final Running running = new Running();
    private volatile boolean failed;

    private Demo(Path module, Settings settings) {
        this.module = module;
        this.settings = settings;
    }

    /**
     * Runs until it is interrupted.
     *
     * @param arguments the folder of this module: what was built is below it, and so will the demo's data be
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Demo(Path.of(arguments[0]).toAbsolutePath().normalize(), Settings.of(System.getenv())).run();
        } catch (DemoFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | RuntimeException e) {
            System.err.println("The demo cannot go on: " + e);
            System.exit(1);
        }
    }

    private void run() throws DemoFailure, IOException, InterruptedException {
        Workplace workplace = Workplace.enter(module.resolve("work"));
        workplace.endForgottenServer();
        Ports.requireFree(settings.ports());
        KeycloakHome home = prepare(workplace);

        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        try {
            start(workplace, home);
        } catch (DemoFailure | IOException | RuntimeException e) {
            if (!running.isEnding()) {
                failed = true;
                throw e;
            }
        }
    }

    /** Runs when this process is told to end. That is no failure, so make has nothing to complain about. */
    private void end() {
        running.end();
        if (!failed) {
            Runtime.getRuntime().halt(0);
        }
    }

    private KeycloakHome prepare(Workplace workplace) throws DemoFailure, IOException {
        Built built = Built.in(module.resolve("target"));
        KeycloakHome home = new KeycloakHome(workplace.keycloak(built.keycloakVersion()));
        built.distribution().unpackTo(home.folder());
        home.install(built.providers());
        return home;
    }

    private void start(Workplace workplace, KeycloakHome home) throws DemoFailure, IOException, InterruptedException {
        if (settings.mailServer().isEmpty()) {
            running.start(() -> Inbox.start(settings.smtp(), settings.inbox(), workplace.mails()));
        }
        running.start(() -> DemoApplication.start(settings));
        System.out.println("Starting Keycloak: some seconds, half a minute the first time …");
        Keycloak keycloak = running.start(() ->
                Keycloak.start(home.folder(), KeycloakEnvironment.of(System.getenv(), settings), workplace.log()));
        workplace.remember(keycloak.handle());
        keycloak.awaitReady(settings.management());
        new Announcement(settings, workplace.log()).printTo(System.out);
        keycloak.awaitEnd();
        throw keycloak.failure("Keycloak has ended.");
    }
}
