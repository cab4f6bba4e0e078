package dev.roster.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A Keycloak server in development mode, as a process of its own. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LAST_LINES = 20;

    private final Process process;
    private final Path log;

    private Keycloak(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the server.
     *
     * @param home the unpacked distribution, with its providers and realm file in place
     * @param environment all that it gets
     * @param log the file that takes what it prints
     */
    static Keycloak start(Path home, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toAbsolutePath().toString(), "start-dev", "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Keycloak(builder.start(), log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Waits until the server says of itself that it is ready; that it listens is not enough.
     *
     * @throws DemoFailure with the end of its log, when it ends or is not ready for five minutes
     */
    void awaitReady(Port management) throws DemoFailure, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + management.number() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady(http, request)) {
            if (!process.isAlive()) {
                throw failure("Keycloak did not start.");
            }
            if (Instant.now().isAfter(deadline)) {
                throw failure("Keycloak was not ready after %d minutes.".formatted(PATIENCE.toMinutes()));
            }
            Thread.sleep(200);
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns when the server has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        new ProcessTree(handle()).end();
    }

    /** A failure that begins with this sentence and ends with the last lines that the server printed. */
    DemoFailure failure(String sentence) {
        return new DemoFailure("%s%n%n%s%n%n%s The end of its log is above, all of it in %s"
                .formatted(sentence, lastLines(), sentence, log));
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
