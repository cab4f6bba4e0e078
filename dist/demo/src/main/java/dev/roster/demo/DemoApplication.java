package dev.roster.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The demo application: a page that signs people in with Keycloak and shows what their token says. */
final class DemoApplication {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("/", "index.html"),
            Map.entry("/app", "app.html"),
            Map.entry("/access.js", "access.js"),
            Map.entry("/app.js", "app.js"),
            Map.entry("/desk.js", "desk.js"),
            Map.entry("/examples.js", "examples.js"),
            Map.entry("/keycloak.js", "keycloak.js"),
            Map.entry("/page.js", "page.js"),
            Map.entry("/session.js", "session.js"),
            Map.entry("/style.css", "style.css"),
            Map.entry("/icon.svg", "icon.svg"));

    private DemoApplication() {}

    static LocalServer start(Settings settings) throws IOException {
        Answer configuration = Answer.fresh(
                "application/json", JsonMapper.builder().build().writeValueAsBytes(configuration(settings)));
        return LocalServer.start(
                settings.application(),
                Map.of(
                        "/",
                        new StaticFiles("application", FILES, policy(settings.keycloakUrl())),
                        "/configuration.json",
                        configuration::send));
    }

    private static Map<String, Object> configuration(Settings settings) {
        return Map.of(
                "keycloak", Map.of("url", settings.keycloakUrl(), "realm", "workspace", "clientId", "demo"),
                "inbox", settings.inboxUrl().orElse(""));
    }

    /** The page talks to its own server and to Keycloak, and to nobody else. */
    private static String policy(String keycloakUrl) {
        URI keycloak = URI.create(keycloakUrl);
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self' " + keycloak.getScheme() + "://" + keycloak.getAuthority(),
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }
}
