package dev.roster.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds the demo's data. One demo at a time works in it. */
final class Workplace {

    private final Path folder;

    /** Held until this process ends, however it ends. */
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final FileLock lock;

    private Workplace(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws DemoFailure when another demo works there */
    static Workplace enter(Path folder) throws IOException, DemoFailure {
        Files.createDirectories(folder);
        FileLock lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new DemoFailure("The demo runs already, with its data in %s: end it first.".formatted(folder));
        }
        return new Workplace(folder, lock);
    }

    Path keycloak(String version) {
        return folder.resolve("keycloak-" + version);
    }

    Path log() {
        return folder.resolve("keycloak.log");
    }

    Path mails() {
        return folder.resolve("mails");
    }

    /** Remembers the server that runs here, for a start after a demo that could not end it. */
    void remember(ProcessHandle server) throws IOException {
        Files.writeString(serverFile(), identity(server));
    }

    /** Ends the server of a demo that could not end it: one that was killed. */
    void endForgottenServer() throws IOException {
        if (!Files.exists(serverFile())) {
            return;
        }
        String remembered = Files.readString(serverFile());
        ProcessHandle.of(Long.parseLong(remembered.substring(0, remembered.indexOf(' '))))
                .filter(process -> identity(process).equals(remembered))
                .ifPresent(process -> new ProcessTree(process).end());
        Files.delete(serverFile());
    }

    /** A process id alone is given out again; together with the time of its start it is not. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElseThrow();
    }

    private Path serverFile() {
        return folder.resolve("keycloak.process");
    }
}
