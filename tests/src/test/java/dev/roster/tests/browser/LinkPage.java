package dev.roster.tests.browser;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/** The page that an opened link shows, with its one button. */
public record LinkPage(Page page) {

    private static final String FORM = "form#roster-link";

    /** {@return whether the page offers to sign in} */
    public boolean offersToSignIn() {
        return page.has(FORM);
    }

    /** {@return the words of all buttons} */
    public List<String> buttons() {
        return page.document()
                .select("main button, main input[type=submit], form button")
                .eachText();
    }

    /** Presses the button. */
    public Page press() {
        return page.browser().submit(form());
    }

    /** Sends what the button would send, with other headers. */
    public Page press(Map<String, String> headers) {
        return page.browser().submit(form(), headers);
    }

    /** {@return the form around the button} */
    public FormElement form() {
        return page.form(FORM);
    }
}
