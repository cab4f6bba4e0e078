package dev.roster.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment may change about the demo. All other variables go on to Keycloak as they are.
 *
 * @param keycloakUrl where browsers find Keycloak, without a slash at the end
 * @param mailServer somebody's own SMTP server; without one the demo's inbox takes the mail
 */
record Settings(
        Port keycloak,
        Port management,
        Port application,
        Port inbox,
        Port smtp,
        String keycloakUrl,
        Optional<String> mailServer,
        String adminName,
        String adminPassword) {

    static Settings of(Map<String, String> environment) throws DemoFailure {
        Optional<String> mailServer = value(environment, "SMTP_HOST");
        if (mailServer.isPresent() && value(environment, "SMTP_FROM").isEmpty()) {
            throw new DemoFailure("SMTP_HOST is set but SMTP_FROM is not: set it to the address that mails come from.");
        }
        Port keycloak = port(environment, "Keycloak", "KC_HTTP_PORT", 8080);
        return new Settings(
                keycloak,
                port(environment, "Keycloak's health checks", "KC_HTTP_MANAGEMENT_PORT", 9000),
                port(environment, "the demo application", "DEMO_PORT", 3000),
                port(environment, "the inbox page", "INBOX_PORT", 8025),
                port(environment, "the inbox's SMTP server", "SMTP_PORT", 2525),
                keycloakUrl(environment, keycloak),
                mailServer,
                value(environment, "KC_BOOTSTRAP_ADMIN_USERNAME").orElse("admin"),
                value(environment, "KC_BOOTSTRAP_ADMIN_PASSWORD").orElse("admin"));
    }

    /** The ports that must be free; those of the inbox only where there is one. */
    List<Port> ports() {
        List<Port> ports = new ArrayList<>(List.of(keycloak, management, application));
        if (mailServer.isEmpty()) {
            ports.addAll(List.of(inbox, smtp));
        }
        return ports;
    }

    String applicationUrl() {
        return "http://localhost:" + application.number();
    }

    /** Nothing where mail goes to somebody's own server. */
    Optional<String> inboxUrl() {
        return mailServer.isPresent() ? Optional.empty() : Optional.of("http://localhost:" + inbox.number());
    }

    private static Port port(Map<String, String> environment, String purpose, String variable, int byDefault)
            throws DemoFailure {
        String value = value(environment, variable).orElse(String.valueOf(byDefault));
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new DemoFailure("%s=%s is no port: set it to a number from 1 to 65535.".formatted(variable, value));
        }
        return new Port(purpose, variable, Integer.parseInt(value));
    }

    /** {@code KC_HOSTNAME} may be a whole URL or, as Keycloak allows, a name alone. */
    private static String keycloakUrl(Map<String, String> environment, Port keycloak) {
        String hostname = value(environment, "KC_HOSTNAME").orElse("localhost");
        String path = value(environment, "KC_HTTP_RELATIVE_PATH").orElse("");
        String url = hostname.contains("://") ? hostname : "http://" + hostname + ":" + keycloak.number() + path;
        return url.replaceAll("/+$", "");
    }

    private static Optional<String> value(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
