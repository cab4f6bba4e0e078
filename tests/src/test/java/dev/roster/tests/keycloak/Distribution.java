package dev.roster.tests.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak as it is delivered: a zip with one folder in it. */
final class Distribution {

    private final Path zip;

    Distribution(Path zip) {
        this.zip = zip;
    }

    /** @throws IllegalStateException when the file is not the one that the project was made for */
    Distribution checked(String sha256) throws IOException {
        String actual = Checksum.of(zip);
        if (!actual.equals(sha256)) {
            throw new IllegalStateException(
                    "%s is damaged: its SHA-256 is %s and not %s. Delete it and its copy in the local Maven repository."
                            .formatted(zip, actual, sha256));
        }
        return this;
    }

    void unpack(Path home) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(in, entry, home);
            }
        }
    }

    private static void unpack(InputStream in, ZipEntry entry, Path home) throws IOException {
        Path inside = Path.of(entry.getName());
        if (inside.getNameCount() < 2) {
            return;
        }
        Path file = home.resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!file.startsWith(home)) {
            throw new IOException("Entry outside of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (entry.getName().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException("Not executable: " + file);
        }
    }
}
