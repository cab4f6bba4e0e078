package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

    private static final Map<String, Object> REALM = Map.of("name", "workspace", "internationalizationEnabled", false);

    @Test
    void leadsBackToTheApplicationWhereOneIsKnown() throws Exception {
        Document page = page(Map.of("client", Map.of("baseUrl", "/app"), "realm", realm("true")));

        assertThat(page.select("a#backToApplication").attr("href")).isEqualTo("/app");
        assertThat(page.select("a#sign-in")).isEmpty();
    }

    @Test
    void leadsToTheSignInWhereNoneIsKnown() throws Exception {
        Document page = page(Map.of("realm", realm("true")));

        assertThat(page.title()).isEqualTo("That didn’t work");
        assertThat(page.text()).contains("What happened");
        assertThat(page.select("a#sign-in").attr("href")).isEqualTo("/realms/workspace/link/done");
    }

    @Test
    void leadsToASignInThatAsksForMoreWhereTheSessionHasProvedTooLittle() throws Exception {
        Document page =
                page(Map.of("client", Map.of("baseUrl", "/app"), "realm", realm("true"), "signInAgainUrl", "/restart"));

        assertThat(page.select("#kc-error-message a").eachText())
                .containsExactly("Sign in again", "Back to the application");
        assertThat(page.select("a#sign-in-again").attr("href")).isEqualTo("/restart");
    }

    @Test
    void leadsNowhereWhereRosterIsOff() throws Exception {
        assertThat(page(Map.of("realm", realm("false"))).select("main a, #kc-error-message a"))
                .isEmpty();
        assertThat(page(Map.of("realm", REALM)).select("#kc-error-message a")).isEmpty();
    }

    private static Map<String, Object> realm(String enabled) {
        Map<String, Object> realm = new HashMap<>(REALM);
        realm.put("attributes", Map.of("roster.enabled", enabled));
        return realm;
    }

    private static Document page(Map<String, Object> attributes) throws Exception {
        Map<String, Object> model = new HashMap<>(attributes);
        model.put("message", Map.of("summary", "What happened"));
        model.put(
                "url",
                Map.of(
                        "resourcesPath", "/resources",
                        "resourcesCommonPath", "/common",
                        "loginUrl", "/realms/workspace/login-actions/authenticate",
                        "ssoLoginInOtherTabsUrl", "/other-tab"));
        return Jsoup.parse(Rendering.framed("error.ftl", "en", model, Map.of()));
    }
}
