package dev.roster.demo.data;

import java.util.Map;

/**
 * The addresses of this start, which the demo's launcher puts into the environment.
 *
 * @param applicationUrl where the demo application is, without a slash at the end
 * @param smtp the server that takes the realm's mail
 */
record DemoSettings(String applicationUrl, DemoSmtp smtp) {

    static DemoSettings of(Map<String, String> environment) {
        return new DemoSettings(
                "http://localhost:" + environment.getOrDefault("DEMO_PORT", "3000"), DemoSmtp.of(environment));
    }
}
