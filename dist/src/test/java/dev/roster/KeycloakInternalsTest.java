package dev.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/extending.md} lists every class that builds on the inside of Keycloak: on classes that are no SPI, or on its
 * tables. Whoever moves to another release of Keycloak looks at these.
 */
final class KeycloakInternalsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("user-storage", "realm-config", "authenticators", "admin-rest");

    /** Packages of Keycloak that promise nothing to others; what is meant for extensions is left out by name. */
    private static final Pattern INSIDE = Pattern.compile(
            "^import (?:static )?org\\.keycloak\\.(?:authentication\\.(?:authenticators|requiredactions)"
                    + "|broker\\.oidc|email\\.freemarker|forms\\.login\\.freemarker|models\\.(?:cache|dblock|jpa)"
                    + "|protocol\\.oidc\\.(?:grants|token)|services|userprofile\\.config)(?:\\.[a-z]\\w*)*\\.([A-Z]\\w*)",
            Pattern.MULTILINE);

    private static final Pattern MEANT_FOR_EXTENSIONS = Pattern.compile(
            "(?:Admin)?RealmResourceProvider(?:Factory)?|ErrorResponseException|AdminPermissionEvaluator|AdminEventBuilder");

    private static final Pattern TABLE = Pattern.compile(
            "\\b((?:User|Organization|UserGroupMembership|Credential|Realm|RealmAttribute|Client|FederatedIdentity"
                    + "|PersistentUserSession)Entity)\\b");

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyUseOfTheInsideIsListedAndNothingElse() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        ROW.matcher(Files.readString(REPOSITORY.resolve("docs/extending.md")))
                .results()
                .forEach(row -> listed.put(row.group(1), names(NAME, row.group(2))));

        assertThat(listed).isEqualTo(used());
    }

    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    String source = read(file);
                    Set<String> names = names(INSIDE, source);
                    names.removeIf(name -> MEANT_FOR_EXTENSIONS.matcher(name).matches());
                    names.addAll(names(TABLE, source));
                    if (!names.isEmpty()) {
                        used.put(file.getFileName().toString().replace(".java", ""), names);
                    }
                });
            }
        }
        return used;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
