package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every mail of ours, in every language, as HTML and as text. */
class MailsTest {

    private static final String LINK = "https://id.example.test/realms/workspace/link/secret?a=1&b=2";
    private static final String CODE = "804217";
    private static final List<String> WITH_LINK = List.of("invitation", "recovery", "sign-in", "connect");
    private static final List<String> NOTICES = List.of(
            "password-set",
            "role-changed",
            "deactivated",
            "reactivated",
            "account-linked",
            "credential-added",
            "credential-removed",
            "second-factor-removed",
            "alarm");

    @ParameterizedTest
    @MethodSource("all")
    void showsHostileNamesAsPlainTextAndNoTemplate(String kind, String language) throws Exception {
        String text = Rendering.mail("text/roster-" + kind + ".ftl", language, words());
        Document html = Jsoup.parse(Rendering.mail("html/roster-" + kind + ".ftl", language, words()));

        assertThat(text).contains(Hostile.PERSON_SHOWN, Hostile.ORGANIZATION);
        assertThat(html.text()).contains(Hostile.PERSON_SHOWN, Hostile.ORGANIZATION);
        assertThat(html.select("img, b, script")).isEmpty();
        assertThat(text.replace(Hostile.ORGANIZATION, "").replace(Hostile.PERSON_SHOWN, ""))
                .doesNotContain("${", "<#", "&lt;", "roster", "{0}")
                .doesNotContainPattern("\\n\\n\\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameInBothParts(String kind, String language) throws Exception {
        Map<String, Object> words = new HashMap<>(words());
        words.put("organization", "Acme");
        words.put("firstName", "Ada");
        words.put("inviter", "Grace Hopper");
        words.put("provider", "Google");
        words.put("member", "Ada Lovelace");
        words.put("credentialLabel", "Phone");
        String text = Rendering.mail("text/roster-" + kind + ".ftl", language, words);
        Document html = Jsoup.parse(Rendering.mail("html/roster-" + kind + ".ftl", language, words));

        String page = withoutColons(html.select("[role=main]").text().replaceAll("\\s+", " "));
        assertThat(text.lines().map(String::strip).filter(line -> line.length() > 30))
                .isNotEmpty()
                .filteredOn(line -> !line.contains(LINK))
                .allSatisfy(line -> assertThat(page).contains(withoutColons(line)));
        assertThat(html.select("a")).allSatisfy(a -> assertThat(a.attr("href")).isEqualTo(LINK));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 30, 30 minutes", "de, 30, 30 Minuten", "fr, 30, 30 minutes", "es, 30, 30 minutos",
        "en, 1, 1 minute", "de, 1, 1 Minute", "fr, 1, 1 minute", "es, 1, 1 minuto",
        "en, 60, 1 hour", "de, 60, 1 Stunde", "fr, 60, 1 heure", "es, 60, 1 hora",
        "en, 1440, 24 hours", "de, 1440, 24 Stunden", "fr, 1440, 24 heures", "es, 1440, 24 horas",
        "en, 10080, 7 days", "de, 10080, 7 Tage", "fr, 10080, 7 jours", "es, 10080, 7 días"
    })
    void saysALifetimeInWords(String language, long minutes, String words) throws Exception {
        Map<String, Object> mail = new HashMap<>(words());
        mail.put("linkExpiration", minutes);

        for (String kind : WITH_LINK) {
            assertThat(Rendering.mail("text/roster-" + kind + ".ftl", language, mail))
                    .containsPattern("\\b" + words + "(?!\\p{L})");
            assertThat(Jsoup.parse(Rendering.mail("html/roster-" + kind + ".ftl", language, mail))
                            .select("[role=main]")
                            .text())
                    .containsPattern("\\b" + words + "(?!\\p{L})");
        }
    }

    @Test
    void showsACodeWhereOneIsWaitedFor() throws Exception {
        Map<String, Object> words = new HashMap<>(words());
        words.put("code", CODE);

        assertThat(Rendering.mail("text/roster-sign-in.ftl", "en", words))
                .contains(CODE, "Never give this code to anyone");
        assertThat(Rendering.mail("html/roster-sign-in.ftl", "en", words))
                .contains(CODE, "Never give this code to anyone");
    }

    @Test
    void saysNothingOfACodeWhereNoneIsWaitedFor() throws Exception {
        assertThat(Rendering.mail("text/roster-sign-in.ftl", "en", words())).doesNotContain("code");
        assertThat(Rendering.mail("html/roster-sign-in.ftl", "en", words())).doesNotContain("this code");
    }

    static Stream<Arguments> all() {
        return Stream.concat(WITH_LINK.stream(), NOTICES.stream())
                .flatMap(kind -> Bundle.LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    private static Map<String, Object> words() {
        return Map.ofEntries(
                Map.entry("link", LINK),
                Map.entry("linkExpiration", 30L),
                Map.entry("organization", Hostile.ORGANIZATION),
                Map.entry("inviter", Hostile.PERSON),
                Map.entry("firstName", Hostile.PERSON),
                Map.entry("provider", Hostile.ORGANIZATION),
                Map.entry("account", "ada@provider.test"),
                Map.entry("role", "technician"),
                Map.entry("credential", "recovery-authn-codes"),
                Map.entry("credentialLabel", Hostile.ORGANIZATION),
                Map.entry("time", "28 November 2026, 02:30 UTC"),
                Map.entry("browser", "Firefox"),
                Map.entry("system", "Linux"),
                Map.entry("notMe", LINK),
                Map.entry("member", Hostile.PERSON),
                Map.entry("memberEmail", "ada@acme.test"));
    }

    /** What stands behind a colon in a text stands beside its name in a page. */
    private static String withoutColons(String text) {
        return text.replace('\u00a0', ' ').replaceAll(" ?:", "");
    }
}
