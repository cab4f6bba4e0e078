package dev.roster.tests.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Json;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the deployable jar, and what is not. */
class ProductJarIT {

    private static final String SERVICES = "META-INF/services/";
    private static final String CONSOLE = "theme/roster/admin/";

    @Test
    void holdsNothingThatKeycloakProvides() {
        assertThat(ProductJar.names())
                .allMatch(name -> name.startsWith("dev/roster/")
                        || name.startsWith("META-INF/")
                        || name.startsWith("theme/")
                        || name.startsWith("theme-resources/"));
        assertThat(ProductJar.names())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/roster/"));
        assertThat(ProductJar.names()).noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    void holdsNeitherDemoNorTests() {
        assertThat(ProductJar.names())
                .noneMatch(name -> name.startsWith("dev/roster/demo") || name.startsWith("dev/roster/tests"))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("demo"));
    }

    @Test
    void bringsNobodyAlong() {
        JsonNode realm = Json.read(ProductJar.text("META-INF/roster/team-realm.json"));

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.has("organizations")).isFalse();
        assertThat(realm.toString()).doesNotContain(".test\"");
    }

    @Test
    void everyServiceIsThereOnce() {
        List<String> names = ProductJar.names();
        List<String> services = names.stream()
                .filter(name -> name.startsWith(SERVICES))
                .flatMap(name -> ProductJar.text(name).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();

        assertThat(services)
                .doesNotHaveDuplicates()
                .allSatisfy(service -> assertThat(names).contains(service.replace('.', '/') + ".class"));
        assertThat(names.stream().map(name -> name.replace(SERVICES, "")))
                .contains(
                        "org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory",
                        "org.keycloak.protocol.ProtocolMapper",
                        "org.keycloak.authentication.AuthenticatorFactory",
                        "org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory",
                        "org.keycloak.services.resource.RealmResourceProviderFactory");
    }

    @Test
    void tellsKeycloakThatItHoldsBeans() {
        assertThat(ProductJar.names()).contains("META-INF/beans.xml", "META-INF/keycloak-themes.json");
    }

    @Test
    void holdsTheAdminConsoleAsKeycloakLooksForIt() {
        List<String> names = ProductJar.names();
        JsonNode manifest = Json.read(ProductJar.text(CONSOLE + "resources/.vite/manifest.json"));

        assertThat(manifest.findParents("isEntry")).hasSize(1);
        assertThat(manifest.findValuesAsText("file"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(names).contains(CONSOLE + "resources/" + file));
        assertThat(names)
                .contains(CONSOLE + "theme.properties")
                .contains(Stream.of("de", "en", "es", "fr")
                        .map(language -> CONSOLE + "messages/messages_" + language + ".properties")
                        .toArray(String[]::new));
    }

    @Test
    void namesTheLicensesOfWhatTheConsoleIsMadeOf() {
        assertThat(ProductJar.text(CONSOLE + "resources/third-party-licenses.txt"))
                .contains("@keycloak/keycloak-admin-ui", "@patternfly/react-core", "react-router", "MIT");
    }

    @Test
    void leavesTheConsolesSourcesOut() {
        assertThat(ProductJar.names())
                .noneMatch(name -> name.endsWith(".map") || name.endsWith(".ts") || name.endsWith(".tsx"))
                .noneMatch(name -> name.contains("node_modules") || name.contains("frontend"));
        assertThat(ProductJar.names())
                .filteredOn(name -> name.startsWith(CONSOLE) && name.endsWith(".js"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ProductJar.text(name)).doesNotContain("sourceMappingURL="));
    }

    @Test
    void theTimesInItAreFixed() {
        assertThat(ProductJar.entries().stream()
                        .map(ZipEntry::getTimeLocal)
                        .map(LocalDateTime::toLocalDate)
                        .distinct())
                .hasSize(1);
        assertThat(ProductJar.entries().get(0).getTimeLocal().getYear()).isEqualTo(2026);
    }
}
