package dev.roster.tests.demo;

import dev.roster.tests.keycloak.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The demo as {@code make run} starts it, in a folder and on ports of its own. */
final class DemoProcess implements AutoCloseable {

    private static final Duration PATIENCE_FOR_START = Duration.ofMinutes(5);
    private static final Duration PATIENCE_FOR_END = Duration.ofSeconds(60);
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "JAVA_HOME", "LANG", "LC_ALL", "TMPDIR");

    private final Process process;
    private final Path said;

    private DemoProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of the demo"));
    }

    /** @param name of the file in {@code target} that takes what it says */
    static DemoProcess start(String name, Path folder, DemoPorts ports) {
        Path said = Parts.target().resolve(name + ".log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-jar", DemoFolder.jar().toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(said.toFile());
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(ports.environment());
        try {
            return new DemoProcess(builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its last line. */
    Announced awaitAnnouncement() {
        Awaitility.await("the demo's last line, in " + said)
                .atMost(PATIENCE_FOR_START)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The demo has ended:\n" + output());
                    }
                    return output().contains("Ctrl-C ends everything");
                });
        return new Announced(output());
    }

    /** {@return all that it has said, errors too} */
    String output() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return it and all processes below it} */
    List<ProcessHandle> family() {
        return Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    /** {@return whether a process runs; one that has ended and that nobody has asked about since does not} */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Sends SIGTERM to the demo alone. */
    void terminate() {
        process.destroy();
    }

    /** Waits until it has ended by itself; {@return its exit code} */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_FOR_END.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The demo has not ended:\n" + output());
        }
        return process.exitValue();
    }

    /** SIGKILL for whatever is left. */
    @Override
    public void close() {
        family().forEach(ProcessHandle::destroyForcibly);
    }
}
