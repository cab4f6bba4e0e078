package dev.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is cited of {@code docs/rules.md} stands there, and every rule that stands there is cited by a test. */
final class RulesTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path RULES = REPOSITORY.resolve("docs/rules.md");

    private static final Pattern RULE = Pattern.compile("^- \\*\\*R(\\d+)\\*\\* ", Pattern.MULTILINE);
    private static final Pattern CITATION = Pattern.compile("\\bR([0-9]{1,3})\\b");
    private static final Pattern OTHER_PAGES = Pattern.compile("(DESIGN|CONTRACT)\\.md");
    private static final Pattern TEST = Pattern.compile("^ *@(\\w*Test|TestFactory)\\b", Pattern.MULTILINE);

    private static final Set<String> KINDS = Set.of("java", "ts", "tsx", "ftl", "md");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "work");

    /** All sources of the repository, by their path in it. */
    private static Map<String, String> sources;

    private static List<Integer> rules;

    @BeforeAll
    static void readRepository() throws IOException {
        sources = read(REPOSITORY);
        rules = numbers(RULE, Files.readString(RULES));
    }

    @Test
    void idsAreUniqueAndConsecutive() {
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, rules.size()).boxed().toList());
    }

    @Test
    void everyCitedRuleExists() {
        Map<String, Set<Integer>> unknown = new TreeMap<>();
        sources.forEach((path, text) -> {
            Set<Integer> ids = new TreeSet<>(numbers(CITATION, text));
            rules.forEach(ids::remove);
            if (!ids.isEmpty()) {
                unknown.put(path, ids);
            }
        });

        assertThat(unknown)
                .as("rules that are cited, and are not in docs/rules.md")
                .isEmpty();
    }

    @Test
    void everyRuleIsCitedByATest() {
        Set<Integer> untested = new TreeSet<>(rules);
        sources.forEach((path, text) -> {
            if (path.contains("src/test/java/") && TEST.matcher(text).find()) {
                numbers(CITATION, text).forEach(untested::remove);
            }
        });

        assertThat(untested).as("rules that no test cites").isEmpty();
    }

    @Test
    void nothingRefersToPagesThatAreNotHere() {
        assertThat(sources.entrySet().stream()
                        .filter(source -> OTHER_PAGES.matcher(source.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static List<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, String> read(Path repository) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Files.walkFileTree(repository, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = !NOT_OURS.contains(folder.getFileName().toString()) || folder.equals(repository);
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    texts.put(repository.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return texts;
    }
}
