package dev.roster.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's server as it is published: one zip with one folder in it.
 *
 * @param zip Maven's copy of it
 * @param sha256 the sum of a whole one, in hexadecimal
 */
record Distribution(Path zip, String sha256) {

    /**
     * Unpacks the zip, unless that has been done. A folder that is there is whole: it gets its name last.
     *
     * @throws DemoFailure when the zip is missing or damaged
     */
    void unpackTo(Path home) throws DemoFailure, IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        requireWhole();
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        unzipTo(unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireWhole() throws DemoFailure, IOException {
        if (!Files.isRegularFile(zip)) {
            throw new DemoFailure(
                    "Keycloak's distribution is not at %s: 'make clean run' fetches it again.".formatted(zip));
        }
        if (!sum().equals(sha256)) {
            throw new DemoFailure(
                    "Keycloak's distribution is damaged, perhaps by a download that was cut off (its SHA-256 is not %s…): 'rm %s && make clean run' fetches it again."
                            .formatted(sha256.substring(0, 12), zip));
        }
    }

    private String sum() throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void unzipTo(Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() == 1) {
                    continue;
                }
                Path target = folder.resolve(inside.subpath(1, inside.getNameCount()));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                    markExecutable(target);
                }
            }
        }
    }

    private static void markExecutable(Path file) throws IOException {
        if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
