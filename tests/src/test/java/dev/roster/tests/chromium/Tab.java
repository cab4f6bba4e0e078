package dev.roster.tests.chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.roster.tests.keycloak.Parts;
import java.net.URI;
import java.util.List;

/**
 * A tab of Chromium in a context of its own: no cookie of another test.
 *
 * @param context the browser profile
 * @param page Playwright's page, for all that a person does
 * @param name of the test, for pictures
 */
public record Tab(BrowserContext context, Page page, String name) implements AutoCloseable {

    private static final boolean PICTURES = Boolean.getBoolean("roster.tests.pictures");

    static Tab open(Browser browser, String name) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("en-US")
                .setViewportSize(1280, 800));
        return new Tab(context, context.newPage(), name);
    }

    /** Goes to an address. */
    public void open(URI address) {
        page.navigate(address.toString());
    }

    /** Shows the page as to somebody who prefers light or dark, and no motion: colours do not fade from one to the other. */
    public void prefer(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Shows the page in light or dark, and waits until its script has seen to that. */
    public void theme(ColorScheme scheme) {
        prefer(scheme);
        assertThat(page.locator("html.pf-v5-theme-dark")).hasCount(scheme == ColorScheme.DARK ? 1 : 0);
    }

    /** Keeps a picture of the page in {@code target/screenshots} where pictures are wanted ({@code -Dtests.pictures=true}). */
    public void screenshot(String what) {
        if (PICTURES) {
            keepPicture(what);
        }
    }

    /** Keeps a picture of the page in any case. */
    void keepPicture(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Parts.target().resolve("screenshots").resolve(name + "-" + what + ".png")));
    }

    /**
     * {@return what axe finds wrong with the page (WCAG 2.2 AA and good practice), one line each}
     *
     * @param except ids of rules that do not apply to it
     */
    public List<String> barriers(String... except) {
        return barriers(new AxeBuilder(page), except);
    }

    /**
     * {@return what axe finds wrong with a part of the page, where the rest is not ours}
     *
     * @param part a CSS selector
     * @param except ids of rules that do not apply to it
     */
    public List<String> barriersIn(String part, String... except) {
        return barriers(new AxeBuilder(page).include(part), except);
    }

    private static List<String> barriers(AxeBuilder axe, String... except) {
        // Without the empty page that it opens to put together what it found in frames of other sites: there are none.
        axe.setLegacyMode(true);
        if (except.length > 0) {
            axe.disableRules(List.of(except));
        }
        return axe.analyze().getViolations().stream().map(Tab::line).toList();
    }

    private static String line(Rule rule) {
        List<String> elements =
                rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return "%s: %s: %s".formatted(rule.getId(), rule.getHelp(), elements);
    }

    @Override
    public void close() {
        context.close();
    }
}
