package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the source of every template. */
class TemplatesTest {

    private static final Path THEME = Path.of("src/main/resources/theme/roster");

    /** A key that is written out in the template; where it goes on with a value, only its beginning is. */
    private static final Pattern KEY =
            Pattern.compile("(?:msg|words)\\((?:\\w+\\?then\\()?\"([^\"$]+)(\\$\\{|\" \\+|\")");

    /** The second of two keys between which the template chooses. */
    private static final Pattern OTHER_KEY =
            Pattern.compile("(?:msg|words)\\(\\w+\\?then\\(\"[^\"]+\", \"([^\"]+)\"\\)");

    private static final Pattern MESSAGE_WITH_VALUE = Pattern.compile("\\bmsg\\([^()]*,");
    private static final Pattern UNESCAPED =
            Pattern.compile("kcSanitize\\(msg\\(\"(?!loginTitleHtml|requiredAction\\.|\\$\\{messageHeader)|no_esc");

    @ParameterizedTest
    @MethodSource("all")
    void asksOnlyForMessagesThatExist(Path template) throws IOException {
        Set<String> known = Bundle.merged(kind(template), "en").stringPropertyNames();
        String source = Files.readString(template);
        List<MatchResult> asked = KEY.matcher(source).results().toList();
        List<String> others =
                OTHER_KEY.matcher(source).results().map(match -> match.group(1)).toList();

        assertThat(asked).allSatisfy(key -> {
            if (key.group(2).equals("\"")) {
                assertThat(known).contains(key.group(1));
            } else {
                assertThat(known).anyMatch(name -> name.startsWith(key.group(1)));
            }
        });
        assertThat(known).containsAll(others);
    }

    /** A value would be searched for ${…}: see roster-words.ftl. */
    @ParameterizedTest
    @MethodSource("all")
    void givesNoValueToMsg(Path template) throws IOException {
        String source = Files.readString(template)
                .replace("msg(\"loginTitleHtml\", (realm.displayNameHtml)!'')", "")
                .replace("msg(key, \"\\xE000\", \"\\xE001\", \"\\xE002\")", "");

        assertThat(source).doesNotContainPattern(MESSAGE_WITH_VALUE);
    }

    /** Unescaped is only what a realm's own administrator wrote as HTML, and Keycloak's own words. */
    @ParameterizedTest
    @MethodSource("all")
    void printsNoNameUnescaped(Path template) throws IOException {
        String source =
                Files.readString(template).replaceAll("\\$\\{kcSanitize\\(msg\\([^}]*\\}?[^}]*\\)\\)\\?no_esc\\}", "");

        assertThat(source).doesNotContainPattern(UNESCAPED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void loadsNothingFromElsewhere(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContainPattern("(?:src|href|url)\\s*[=(]\\s*[\"']?(?:https?:)?//");
    }

    static Stream<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList().stream();
        }
    }

    private static String kind(Path template) {
        return THEME.relativize(template).getName(0).toString();
    }
}
