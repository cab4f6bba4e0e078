package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

    @TempDir
    private Path folder;

    private Path zip;
    private Path home;
    private byte[] whole;

    @BeforeEach
    void zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"keycloak-1/bin/kc.sh", "keycloak-1/version.txt"}) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        whole = bytes.toByteArray();
        zip = folder.resolve("keycloak.zip");
        home = folder.resolve("home");
    }

    @Test
    void aWholeOneIsUnpackedWithoutItsTopFolder() throws Exception {
        Files.write(zip, whole);

        new Distribution(zip, sum(whole)).unpackTo(home);

        assertThat(home.resolve("version.txt")).hasContent("keycloak-1/version.txt");
        assertThat(home.resolve("bin/kc.sh")).isExecutable();
    }

    @Test
    void oneThatWasCutOffIsRefusedAndNothingIsUnpacked() throws Exception {
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(DemoFailure.class)
                .isThrownBy(() -> new Distribution(zip, sum(whole)).unpackTo(home))
                .withMessageContainingAll("damaged", zip.toString(), "make clean run");
        assertThat(home).doesNotExist();
    }

    @Test
    void whatIsUnpackedAlreadyNeedsNoZip() throws Exception {
        Files.createDirectories(home);

        new Distribution(zip, "").unpackTo(home);

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatAnInterruptLeftIsReplaced() throws Exception {
        Files.createDirectories(folder.resolve("home.unfinished/old"));
        Files.write(zip, whole);

        new Distribution(zip, sum(whole)).unpackTo(home);

        assertThat(home.resolve("old")).doesNotExist();
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
