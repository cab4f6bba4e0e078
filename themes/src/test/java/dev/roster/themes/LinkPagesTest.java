package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that an opened link shows (R49, R53, docs/rules.md). */
class LinkPagesTest {

    @ParameterizedTest
    @CsvSource({
        "invitation,Join Acme,Accept and sign in",
        "recovery,Sign in to Acme,Sign in",
        "sign-in,Sign in to Acme,Sign in"
    })
    void hasOneButtonThatPostsTheTwin(String purpose, String heading, String button) throws Exception {
        Document page = page(link(purpose));

        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("dd").eachText()).containsExactly("Acme", "ada@acme.test");
        assertThat(page.select("button").eachText()).containsExactly(button);
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo("/realms/workspace/link");
        assertThat(page.select("form [name]").eachAttr("name")).containsExactly("csrfToken");
    }

    @ParameterizedTest
    @CsvSource({"invitation,false", "recovery,false", "sign-in,true", "connect,false"})
    void warnsOfALinkThatSomebodyElseAskedFor(String purpose, boolean warns) throws Exception {
        assertThat(page(link(purpose)).text().contains("Only continue if it was you who asked for this link"))
                .isEqualTo(warns);
    }

    @Test
    void runsNoScript() throws Exception {
        assertThat(page(link("invitation")).select("script, [onload], [autofocus], meta[http-equiv]"))
                .isEmpty();
    }

    @Test
    void asksWhenSomebodyElseIsSignedIn() throws Exception {
        Map<String, Object> link = link("invitation");
        link.putAll(Map.of("signedInAs", "grace@globex.test", "switch", "yes", "stayUrl", "/stay"));

        Document page = page(link);

        assertThat(page.select("button").eachText()).containsExactly("Continue as ada@acme.test");
        assertThat(page.select("form [name]").eachAttr("name")).containsExactly("csrfToken", "switch");
        assertThat(page.select("a#stay").text()).isEqualTo("Stay signed in as grace@globex.test");
        assertThat(page.select("a#stay").attr("href")).isEqualTo("/stay");
    }

    @Test
    void showsHostileNamesAsPlainText() throws Exception {
        Map<String, Object> link = link("invitation");
        link.put("organization", Hostile.ORGANIZATION);
        link.put("firstName", Hostile.PERSON);

        Document page = page(link);

        assertThat(page.select("h1").text()).isEqualTo("Join " + Hostile.ORGANIZATION);
        assertThat(page.title()).startsWith("Join " + Hostile.ORGANIZATION);
        assertThat(page.text()).contains(Hostile.PERSON_SHOWN);
        assertThat(page.select("img, b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "expired", "used", "revoked", "refused", "interrupted", "elsewhere", "provider_off"})
    void explainsEveryProblemInEveryLanguage(String problem) throws Exception {
        for (String language : Bundle.LANGUAGES) {
            for (String purpose : new String[] {"invitation", "recovery", "sign-in", ""}) {
                Map<String, Object> attributes = Map.of("problem", problem, "purpose", purpose, "signInUrl", "/in");
                Document page = Jsoup.parse(Rendering.page("roster-link-problem.ftl", language, attributes));

                assertThat(page.text()).doesNotContain("rosterProblem");
                assertThat(page.select("a#sign-in").attr("href")).isEqualTo("/in");
            }
        }
    }

    @Test
    void explainsTheGateWithAndWithoutAnOrganization() throws Exception {
        assertThat(Rendering.page("roster-gate.ftl", "en", Map.of("organization", "Acme", "signOutUrl", "/out")))
                .contains("active member of Acme", "href=\"/out\"");
        assertThat(Rendering.page("roster-gate.ftl", "en", Map.of())).contains("active member of a team");
    }

    private static Map<String, Object> link(String purpose) {
        return new HashMap<>(Map.of(
                "action", "/realms/workspace/link",
                "csrfToken", "t",
                "purpose", purpose,
                "organization", "Acme",
                "email", "ada@acme.test",
                "firstName", "Ada"));
    }

    private static Document page(Map<String, Object> link) throws Exception {
        return Jsoup.parse(Rendering.page("roster-link.ftl", "en", Map.of("link", link)));
    }
}
