package dev.roster.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the demo does to folders. */
final class Folders {

    private Folders() {}

    /** Makes {@code target} hold the jars of {@code source} and no others. */
    static void mirrorJars(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        List<Path> wanted = jars(source);
        for (Path file : wanted) {
            write(target.resolve(file.getFileName()), Files.readAllBytes(file));
        }
        for (Path file : jars(target)) {
            if (!Files.exists(source.resolve(file.getFileName()))) {
                Files.delete(file);
            }
        }
    }

    /** Writes only what is different: Keycloak builds itself anew when a provider jar's time changes. */
    static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
