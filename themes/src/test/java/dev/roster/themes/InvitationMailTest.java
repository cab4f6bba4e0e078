package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class InvitationMailTest {

    @SuppressWarnings("unused") // by the parameterized tests
    private static final List<String> LANGUAGES = Bundle.LANGUAGES;

    private static final String LINK = "https://id.example.test/realms/workspace/link/secret?a=1&b=2";

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysWhoInvitesWhereAndForHowLong(String language) throws Exception {
        String text = Rendering.mail("text/roster-invitation.ftl", language, invitation());
        Document html = Jsoup.parse(Rendering.mail("html/roster-invitation.ftl", language, invitation()));

        assertThat(List.of(text, html.text()))
                .allSatisfy(body -> assertThat(body)
                        .contains("Ada", "Grace Hopper", "Acme", "ada@acme.test", LINK)
                        .containsPattern("\\b7 (days|Tage|jours|días)\\b"));
        assertThat(html.select("a")).extracting(a -> a.attr("href")).containsOnly(LINK);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void showsHostileNamesAsPlainText(String language) throws Exception {
        Map<String, Object> hostile = invitation();
        hostile.put("organization", Hostile.ORGANIZATION);
        hostile.put("inviter", Hostile.PERSON);
        hostile.put("firstName", Hostile.PERSON);

        String text = Rendering.mail("text/roster-invitation.ftl", language, hostile);
        Document html = Jsoup.parse(Rendering.mail("html/roster-invitation.ftl", language, hostile));

        assertThat(text).contains(Hostile.ORGANIZATION, Hostile.PERSON_SHOWN);
        assertThat(html.text()).contains(Hostile.ORGANIZATION, Hostile.PERSON_SHOWN);
        assertThat(html.select("img, b, script")).isEmpty();
    }

    @Test
    void doesWithoutInviterFirstNameAndRole() throws Exception {
        Map<String, Object> bare = invitation();
        bare.keySet().retainAll(List.of("link", "linkExpiration", "organization"));

        assertThat(Rendering.mail("text/roster-invitation.ftl", "en", bare))
                .contains("You’ve been invited to join Acme.");
        assertThat(Rendering.mail("html/roster-invitation.ftl", "en", bare))
                .contains("You’ve been invited to join Acme.");
    }

    private static Map<String, Object> invitation() {
        return new HashMap<>(Map.of(
                "link", LINK,
                "linkExpiration", 7 * 24 * 60L,
                "organization", "Acme",
                "inviter", "Grace Hopper",
                "firstName", "Ada",
                "role", "technician"));
    }
}
