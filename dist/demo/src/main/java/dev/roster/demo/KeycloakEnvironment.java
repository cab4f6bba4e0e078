package dev.roster.demo;

import dev.roster.demo.data.DemoPerson;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The environment that the demo gives its Keycloak: Keycloak's own variables, and those the realm is made with. */
final class KeycloakEnvironment {

    private KeycloakEnvironment() {}

    /** @param inherited what this process was given; it goes on, but for what the demo has to decide */
    static Map<String, String> of(Map<String, String> inherited, Settings settings) {
        Map<String, String> environment = new HashMap<>(inherited);
        environment.put("KC_HTTP_PORT", text(settings.keycloak()));
        environment.putIfAbsent("KC_HTTP_HOST", "127.0.0.1");
        environment.putIfAbsent("KC_HOSTNAME", settings.keycloakUrl());
        environment.put("KC_HEALTH_ENABLED", "true");
        environment.put("KC_HTTP_MANAGEMENT_PORT", text(settings.management()));
        environment.put("KC_HTTP_MANAGEMENT_SCHEME", "http");
        environment.put("KC_HTTP_MANAGEMENT_RELATIVE_PATH", "/");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.adminName());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.putIfAbsent("SYSTEM_ADMIN_ORG", DemoPerson.ROOT.organization());
        environment.put("DEMO_PORT", text(settings.application()));
        environment.put("SMTP_PORT", text(settings.smtp()));
        if (settings.mailServer().isEmpty()) {
            environment.put("SMTP_HOST", "localhost");
            environment.put("SMTP_TLS", "none");
            environment.putIfAbsent("SMTP_FROM", "team@workspace.test");
            environment.keySet().removeAll(Set.of("SMTP_USER", "SMTP_PASSWORD"));
        }
        return environment;
    }

    private static String text(Port port) {
        return String.valueOf(port.number());
    }
}
