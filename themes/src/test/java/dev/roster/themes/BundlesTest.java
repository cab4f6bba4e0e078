package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every bundle of messages. Keycloak runs each of them through {@link MessageFormat}, always, but those
 * of the admin console, which has i18next and its <code>{{words}}</code>.
 */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+|\\{\\w+}})");
    /** Of the account console, which fills in some of its messages itself. */
    private static final Pattern FILLED_IN_BY_THE_CONSOLE = Pattern.compile("\\{\\{\\w+}}");

    @ParameterizedTest
    @MethodSource("dev.roster.themes.Bundle#allOurs")
    void hasTheKeysOfTheEnglishOne(Bundle bundle) {
        assertThat(bundle.messages().keySet())
                .isEqualTo(english(bundle).messages().keySet());
    }

    @ParameterizedTest
    @MethodSource("dev.roster.themes.Bundle#allOurs")
    void hasThePlaceholdersOfTheEnglishOne(Bundle bundle) {
        assertThat(placeholders(bundle)).isEqualTo(placeholders(english(bundle)));
    }

    @ParameterizedTest
    @MethodSource("dev.roster.themes.Bundle#formatted")
    void losesNoApostropheAndNoPlaceholder(Bundle bundle) {
        assertThat(bundle.messages()).allSatisfy((key, message) -> {
            String text = FILLED_IN_BY_THE_CONSOLE.matcher(message).replaceAll("…");
            assertThat(text.replace("''", ""))
                    .as("%s: write ’ or two apostrophes", key)
                    .doesNotContain("'");
            assertThat(new MessageFormat(text).format(new Object[] {"{0}", "{1}", "{2}"}))
                    .isEqualTo(text.replace("''", "'"));
        });
    }

    @ParameterizedTest
    @MethodSource("dev.roster.themes.Bundle#allOurs")
    void saysSomethingForEveryKey(Bundle bundle) {
        assertThat(bundle.messages().values())
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    /** Otherwise the login page would tell that an address is known, and that somebody tried too often. */
    @ParameterizedTest
    @MethodSource("dev.roster.themes.Bundle#allOurs")
    void tellsALockedAccountAsItTellsAWrongPassword(Bundle bundle) {
        Map<String, String> messages = bundle.messages();
        assertThat(messages.get("invalidPasswordMessage")).isEqualTo(messages.get("invalidUserMessage"));
        assertThat(messages.get("accountTemporarilyDisabledMessage")).isEqualTo(messages.get("invalidUserMessage"));
        assertThat(messages.get("accountPermanentlyDisabledMessage")).isEqualTo(messages.get("invalidUserMessage"));
        assertThat(messages.get("accountTemporarilyDisabledMessageTotp")).isEqualTo(messages.get("invalidTotpMessage"));
        assertThat(messages.get("accountPermanentlyDisabledMessageTotp")).isEqualTo(messages.get("invalidTotpMessage"));
    }

    private static Bundle english(Bundle bundle) {
        String kind = Bundle.KINDS.stream()
                .filter(known -> bundle.path().contains("/" + known + "/"))
                .findFirst()
                .orElseThrow();
        return Bundle.ours(kind, "en");
    }

    private static Map<String, Set<String>> placeholders(Bundle bundle) {
        Map<String, Set<String>> found = new TreeMap<>();
        bundle.messages()
                .forEach((key, text) -> found.put(
                        key,
                        PLACEHOLDER
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }
}
