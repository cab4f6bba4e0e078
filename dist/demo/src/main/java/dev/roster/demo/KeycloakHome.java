package dev.roster.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The folder of an unpacked Keycloak. */
record KeycloakHome(Path folder) {

    private static final String REALM_FILE = "META-INF/roster/team-realm.json";

    /**
     * Puts the jars and the realm file into place. Where they are there already nothing changes, and Keycloak need not
     * build itself anew. Keycloak wants the realm's name in the name of its file.
     */
    void install(Path providers) throws IOException, DemoFailure {
        Folders.mirrorJars(providers, folder.resolve("providers"));
        Folders.write(folder.resolve("data/import/workspace-realm.json"), realmFile(providers.resolve("roster.jar")));
    }

    private static byte[] realmFile(Path productJar) throws IOException, DemoFailure {
        try (JarFile jar = new JarFile(productJar.toFile())) {
            ZipEntry entry = jar.getEntry(REALM_FILE);
            if (entry == null) {
                throw new DemoFailure("There is no %s in %s.".formatted(REALM_FILE, productJar));
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
