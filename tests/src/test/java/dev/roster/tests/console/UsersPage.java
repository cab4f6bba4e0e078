package dev.roster.tests.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.chromium.Step;
import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of an organization's users, in English.
 *
 * @param tab where it is open
 */
record UsersPage(Tab tab) {

    /** {@return the row of whoever has the address} */
    Locator row(String email) {
        return page().getByTestId(email);
    }

    Locator row(Member member) {
        return row(member.email());
    }

    /** {@return the rows of people, without those that wait} */
    Locator rows() {
        return page().locator("tr.roster-user");
    }

    /** {@return the cell of a column, by its heading} */
    Locator cell(Member member, String column) {
        return row(member).locator("td[data-label='" + column + "']");
    }

    /** {@return the button that does something with a member, such as {@code Edit}} */
    Locator act(Member member, String act) {
        return act(member.email(), act);
    }

    Locator act(String email, String act) {
        return row(email).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act + ":"));
    }

    /** Presses the button that opens a dialog. */
    Dialog open(Member member, String act) {
        return openBy(act(member, act));
    }

    /** {@return the button above the table} */
    Locator inviteButton() {
        return page().locator(".pf-v5-c-toolbar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite User"));
    }

    Dialog invite() {
        return openBy(inviteButton());
    }

    private Dialog openBy(Locator button) {
        Dialog dialog = dialog();
        Step.open(dialog.box(), button);
        return dialog;
    }

    Dialog dialog() {
        return new Dialog(page());
    }

    /** {@return the newest message about what happened} */
    Locator toast() {
        return page().getByTestId("last-alert");
    }

    Locator search() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Search"));
    }

    /** {@return the filter {@code Role} or {@code Status}} */
    Locator filter(String name) {
        return page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }

    Locator clearFilters() {
        return button("Clear filters");
    }

    /** {@return the heading of a column} */
    Locator column(String name) {
        return page().getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The table shows these people, in this order. */
    void shows(Member... people) {
        assertThat(rows())
                .hasText(Stream.of(people)
                        .map(member -> Pattern.compile(member.email()))
                        .toArray(Pattern[]::new));
    }

    private Page page() {
        return tab.page();
    }
}
