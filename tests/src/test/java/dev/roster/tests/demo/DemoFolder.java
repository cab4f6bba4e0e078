package dev.roster.tests.demo;

import dev.roster.tests.keycloak.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder that stands in for the demo's module: what was built is the module's own, and the demo's data is apart from
 * that of a person who uses {@code make run}.
 */
record DemoFolder(Path path) implements AutoCloseable {

    /** For folders that a test run throws away, on the disk of the build. */
    static final class InTarget implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(Files.createDirectories(Parts.target()), "demo-");
        }
    }

    /** Makes one in an empty folder. */
    static DemoFolder in(Path folder) {
        try {
            Files.createSymbolicLink(folder.resolve("target"), built());
            return new DemoFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what {@code make run} starts} */
    static Path jar() {
        return built().resolve("roster-demo.jar");
    }

    private static Path built() {
        return Parts.target().resolve("../../dist/demo/target").normalize();
    }

    /** Keeps the server's log beside those of the other servers, and takes the link to the module away. */
    @Override
    public void close() throws IOException {
        Path log = path.resolve("work/keycloak.log");
        if (Files.exists(log)) {
            Files.copy(log, Parts.target().resolve("server-demo.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(path.resolve("target"));
    }
}
