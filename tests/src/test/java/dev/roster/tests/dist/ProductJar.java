package dev.roster.tests.dist;

import dev.roster.tests.keycloak.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The deployable jar as a zip. */
final class ProductJar {

    private ProductJar() {}

    static List<? extends ZipEntry> entries() {
        try (ZipFile jar = open()) {
            return jar.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        return entries().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    static String text(String name) {
        try (ZipFile jar = open();
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipFile open() throws IOException {
        return new ZipFile(Parts.roster().toFile());
    }
}
