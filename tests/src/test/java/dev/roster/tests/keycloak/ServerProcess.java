package dev.roster.tests.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running {@code kc.sh} with the JVM below it. Both are ended by process id: killing the script alone would orphan
 * the JVM.
 */
final class ServerProcess {

    private static final int LAST_LINES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process script;
    private final Path log;

    private ServerProcess(Process script, Path log) {
        this.script = script;
        this.log = log;
    }

    /** @param log where what the process says is added */
    static ServerProcess start(CommandLine command, Path log) throws IOException {
        Process script = command.process()
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ServerProcess(script, log);
    }

    boolean isAlive() {
        return script.isAlive();
    }

    int waitFor() {
        try {
            return script.waitFor();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks the server to end and waits for it. */
    void stop() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroy);
        if (!await(family)) {
            kill(family);
        }
    }

    /** SIGKILL: the server has no chance to finish anything. */
    void kill() {
        kill(family());
    }

    private void kill(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        await(family);
    }

    /** The JVM first, so that the script has nobody left to wait for. */
    private List<ProcessHandle> family() {
        return Stream.concat(script.toHandle().descendants(), Stream.of(script.toHandle()))
                .toList();
    }

    private static boolean await(List<ProcessHandle> family) {
        return family.stream().allMatch(process -> {
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                return false;
            }
        });
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
