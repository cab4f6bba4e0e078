package dev.roster.tests.chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Supplier;

/**
 * How pages look to everybody: light and dark, at a desk and on a phone.
 *
 * @param tab that shows them
 * @param barriers what axe finds wrong with what is there now
 */
public record Looks(Tab tab, Supplier<List<String>> barriers) {

    /** Pages have a script that changes the theme, but for those that are opened from a mail. */
    private static final String DARK = "html.roster, html.pf-v5-theme-dark";

    private static final String LIGHT = "html.roster, html:not(.pf-v5-theme-dark)";
    private static final String FITS = """
            !document.querySelector('.pf-v5-c-page__sidebar.pf-m-expanded')
                && document.documentElement.scrollWidth <= window.innerWidth
            """;

    /** Two frames later a page has its place for everything: a click where a button was before goes past it. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    /** Of whole pages. */
    public static Looks of(Tab tab, String... except) {
        return new Looks(tab, () -> tab.barriers(except));
    }

    /** Of a part of pages, where the rest is not ours. */
    public static Looks of(String part, Tab tab) {
        return new Looks(tab, () -> tab.barriersIn(part));
    }

    /**
     * The page has no barriers in either theme, and fits a phone; there are pictures of it.
     *
     * @param what the page is, for the pictures
     */
    public void areRight(String what) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            prefer(scheme);
            tab.screenshot(what + "-" + scheme);
            assertThat(barriers.get()).as("%s %s", what, scheme).isEmpty();
        }
        tab.page().setViewportSize(360, 740);
        tab.page().waitForFunction(FITS);
        tab.screenshot(what + "-phone");
        prefer(ColorScheme.DARK);
        tab.screenshot(what + "-phone-dark");
        prefer(ColorScheme.LIGHT);
        tab.page().setViewportSize(1280, 800);
        tab.page().evaluate(DRAWN);
    }

    private void prefer(ColorScheme scheme) {
        tab.prefer(scheme);
        assertThat(tab.page().locator(scheme == ColorScheme.DARK ? DARK : LIGHT))
                .hasCount(1);
    }
}
