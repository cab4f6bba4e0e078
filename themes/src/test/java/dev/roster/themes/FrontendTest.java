package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the admin console is built of, which Maven does not know. */
class FrontendTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Pattern KEYCLOAK = Pattern.compile("<keycloak\\.version>([^<]+)</keycloak\\.version>");

    @ParameterizedTest
    @ValueSource(strings = {"@keycloak/keycloak-admin-ui", "@keycloak/keycloak-ui-shared"})
    void isMadeOfTheConsoleOfTheKeycloakThatItIsFor(String part) throws IOException {
        String keycloak = keycloakVersion();

        assertThat(read("package.json").at("/dependencies").path(part).asText()).isEqualTo(keycloak);
        assertThat(read("package-lock.json")
                        .at("/packages")
                        .path("node_modules/" + part)
                        .path("version")
                        .asText())
                .isEqualTo(keycloak);
    }

    /** Whoever builds may have a registry of their own. */
    @Test
    void isLockedByVersionAndChecksumAndNotByAddress() throws IOException {
        JsonNode packages = read("package-lock.json").get("packages");

        assertThat(packages.findValues("resolved")).isEmpty();
        assertThat(packages.properties())
                .filteredOn(entry -> entry.getKey().startsWith("node_modules/"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.getValue().path("integrity").asText())
                                .as(entry.getKey())
                                .startsWith("sha512-"));
    }

    private static String keycloakVersion() throws IOException {
        Matcher version = KEYCLOAK.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(FRONTEND.resolve(file).toFile());
    }
}
