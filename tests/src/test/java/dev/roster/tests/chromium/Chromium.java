package dev.roster.tests.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.roster.tests.keycloak.Loopback;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once for a JVM of tests. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Nobody gets out: Google and Microsoft are stand-ins, and the rest is not there.
            "--host-resolver-rules=MAP *.google.com %1$s, MAP *.googleapis.com %1$s, MAP *.microsoftonline.com %1$s"
                    .formatted(Loopback.address()));
    private static final List<Path> PLACES = List.of(
            // Without windows: a page costs a tenth of what it costs where they are drawn for nobody.
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));

    /** A machine may be busy with other things. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    Browser browser() {
        return browser;
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        return named != null
                ? Path.of(named)
                : PLACES.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        "No Chromium: install the package chromium-headless-shell, or name it in the variable CHROMIUM"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
