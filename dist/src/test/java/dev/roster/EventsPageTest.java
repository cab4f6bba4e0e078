package dev.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.member.event.RosterEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} names every event and no other, and its example is one that compiles. */
final class EventsPageTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLE = REPOSITORY.resolve("dist/src/test/java/com/example/hr/Leavers.java");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_.]+)` \\| `(\\w+\\.\\w+)` \\|", Pattern.MULTILINE);

    private static String page;

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(REPOSITORY.resolve("docs/events.md"));
    }

    @Test
    void everyEventIsInTheTable() {
        assertThat(ROW.matcher(page).results().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        events().map(EventsPageTest::typeAndName).toList());
    }

    @Test
    void namesOfTypesAreUnique() {
        assertThat(ROW.matcher(page).results().map((MatchResult row) -> row.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theExampleCompiles() throws IOException {
        assertThat(page).contains("```java\n" + Files.readString(EXAMPLE) + "```\n");
    }

    private static Stream<Class<?>> events() {
        return Arrays.stream(RosterEvent.class.getPermittedSubclasses())
                .flatMap(subject -> Arrays.stream(subject.getPermittedSubclasses()));
    }

    private static String typeAndName(Class<?> event) {
        Class<?>[] parameters = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] nothing = Arrays.stream(parameters)
                .map(type -> type == boolean.class ? false : null)
                .toArray();
        try {
            RosterEvent any =
                    (RosterEvent) event.getDeclaredConstructor(parameters).newInstance(nothing);
            return any.type() + " " + event.getEnclosingClass().getSimpleName() + "." + event.getSimpleName();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(event.getName(), e);
        }
    }
}
