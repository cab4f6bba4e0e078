package dev.roster.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the build left for the demo.
 *
 * @param distribution the Keycloak that Roster is built for
 * @param providers the folder with the jars that go into it
 */
record Built(String keycloakVersion, Distribution distribution, Path providers) {

    /** @param target this module's build folder */
    static Built in(Path target) throws IOException {
        Properties properties = properties();
        Path zip = Path.of(Files.readString(target.resolve("keycloak.path")).strip());
        return new Built(
                properties.getProperty("keycloak.version"),
                new Distribution(zip, properties.getProperty("keycloak.dist.sha256")),
                target.resolve("providers"));
    }

    private static Properties properties() throws IOException {
        try (InputStream in = Built.class.getResourceAsStream("/demo.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }
}
