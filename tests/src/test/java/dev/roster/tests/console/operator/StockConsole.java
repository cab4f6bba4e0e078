package dev.roster.tests.console.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Server;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * Keycloak's own console, with the section <i>Team</i> where there is one.
 *
 * @param console in which it is open
 */
record StockConsole(Console console) {

    private static final String ITEMS = ".keycloak__page_nav__nav [id^=nav-item]";
    private static final String TEAM = "#nav-item-team";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(3_000);

    static StockConsole signIn(Tab tab, Member administrator) {
        return new StockConsole(Console.signIn(tab, administrator)).awaitStart();
    }

    static StockConsole signInToMaster(Tab tab, Server server) {
        return new StockConsole(Console.signInToMaster(tab, server)).awaitStart();
    }

    /** Waits until Keycloak knows what somebody may see. */
    StockConsole awaitStart() {
        page().locator(ITEMS).first().waitFor();
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
        return page().locator(TEAM);
    }

    /** {@return all other entries of the navigation, by id} */
    List<String> ownEntries() {
        return page().locator(ITEMS).all().stream()
                .map(entry -> entry.getAttribute("id"))
                .filter(id -> !TEAM.equals("#" + id))
                .toList();
    }

    /** Goes to a page of Keycloak's, such as {@code clients}. */
    void choose(String entry) {
        page().locator("#nav-item-" + entry).click();
    }

    /** Goes to another realm by the list of realms, which only master has. */
    void switchTo(String realm) {
        choose("realms");
        page().locator("table tbody tr").first().waitFor();
        Locator search = page().getByPlaceholder("Search");
        // What is typed while the list still loads is lost: the whole step again, until its effect is there.
        Awaitility.await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
            search.fill(realm);
            search.press("Enter");
            assertThat(console.link(realm)).isVisible(SOON);
        });
        console.link(realm).click();
        assertThat(page()).hasURL(Pattern.compile(".*#/" + realm + "(/.*)?$"));
        awaitStart();
    }
}
