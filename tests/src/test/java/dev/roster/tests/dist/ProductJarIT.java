package dev.roster.tests.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Json;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the deployable jar, and what is not. */
class ProductJarIT {

    private static final String SERVICES = "META-INF/services/";

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
    void theTimesInItAreFixed() {
        assertThat(ProductJar.entries().stream()
                        .map(ZipEntry::getTimeLocal)
                        .map(LocalDateTime::toLocalDate)
                        .distinct())
                .hasSize(1);
        assertThat(ProductJar.entries().get(0).getTimeLocal().getYear()).isEqualTo(2026);
    }
}
