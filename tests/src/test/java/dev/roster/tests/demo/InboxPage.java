package dev.roster.tests.demo;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The inbox: a list of mails, and one of them in one view. */
record InboxPage(Page page) {

    /** {@return the mail to this address in the list} */
    Locator mailTo(String address) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(address));
    }

    /** {@return the mail that is open, with its head} */
    Locator mail() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    /** Presses the button of a view: {@code HTML}, {@code Text} or {@code Headers}. */
    void show(String view) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(view))
                .click();
    }

    /** {@return the mail's own document, while HTML is shown} */
    FrameLocator html() {
        return page.frameLocator("iframe");
    }

    /** {@return the text part or the headers, while they are shown} */
    Locator text() {
        return mail().locator("pre");
    }

    /** {@return where the mail's link leads, while HTML is shown} */
    URI link() {
        return URI.create(html().locator("a[href*='/link/']").first().getAttribute("href"));
    }
}
