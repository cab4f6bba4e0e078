package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.LoadState;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Server;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keycloak's own console, with the section <i>Team</i> where there is one.
 *
 * @param console in which it is open
 */
record StockConsole(Console console) {

    private static final String ITEMS = ".keycloak__page_nav__nav [id^=nav-item]";
    private static final String TEAM = "nav-item-team";
    private static final double FIRST_VISIT_MILLIS = 90_000;
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Step.SOON);

    /** Opens it for somebody who has signed in already. */
    static StockConsole open(Tab tab, Member administrator) {
        return new StockConsole(Console.open(tab, administrator)).awaitStart();
    }

    /** Signs somebody in by password, on the pages for that. */
    static StockConsole signIn(Tab tab, Member administrator) {
        return new StockConsole(Console.signIn(tab, administrator)).awaitStart();
    }

    static StockConsole signInToMaster(Tab tab, Server server) {
        return new StockConsole(Console.signInToMaster(tab, server)).awaitStart();
    }

    /** Loads it anew, once nothing is under way any more whose end it would complain about. */
    void reload() {
        page().waitForLoadState(LoadState.NETWORKIDLE);
        page().reload();
        awaitStart();
    }

    /** Waits until Keycloak knows what somebody may see. */
    private StockConsole awaitStart() {
        page().locator(ITEMS).first().waitFor(new Locator.WaitForOptions().setTimeout(FIRST_VISIT_MILLIS));
        return this;
    }

    Page page() {
        return console.page();
    }

    /** {@return Keycloak's logo at the top} */
    Locator logo() {
        return page().locator(".keycloak__pageheader_brand");
    }

    /** {@return the entry of the section Team} */
    Locator team() {
        return entry("team");
    }

    /** {@return an entry of the navigation, such as that of {@code clients}} */
    Locator entry(String name) {
        return page().locator("#nav-item-" + name);
    }

    /** {@return all other entries of the navigation that are there now, by id; some come later than others} */
    @SuppressWarnings("unchecked")
    List<String> ownEntries() {
        List<String> ids = (List<String>) page().locator(ITEMS).evaluateAll("items => items.map(item => item.id)");
        return ids.stream().filter(id -> !id.equals(TEAM)).toList();
    }

    /** Goes to the page of the section Team. */
    void openTeam() {
        choose("team", "Organizations");
    }

    /** Goes to a page of the navigation, which is made anew when Keycloak knows more of the realm. */
    void choose(String entry, String heading) {
        Step.untilItTook(() -> {
            entry(entry).click();
            assertThat(console.heading(heading)).isVisible(SOON);
        });
    }

    /** Goes to another realm by the list of realms, which only master has. */
    void switchTo(String realm) {
        choose("realms", "Manage realms");
        page().locator("table tbody tr").first().waitFor();
        Locator search = page().getByPlaceholder("Search");
        Step.untilItTook(() -> {
            search.fill(realm);
            search.press("Enter");
            assertThat(console.link(realm)).isVisible(SOON);
        });
        follow(
                realm,
                () -> assertThat(page())
                        .hasURL(
                                Pattern.compile(".*#/" + realm + "(/.*)?$"),
                                new PageAssertions.HasURLOptions().setTimeout(Step.SOON)));
        awaitStart();
    }

    /**
     * Follows a link of a list, which is made anew as it loads.
     *
     * @param arrived fails {@link Step#SOON} unless the page is there
     */
    void follow(String link, Runnable arrived) {
        Locator there = console.link(link);
        Step.untilItTook(() -> {
            if (there.isVisible()) {
                there.click(new Locator.ClickOptions().setTimeout(Step.SOON));
            }
            arrived.run();
        });
    }
}
