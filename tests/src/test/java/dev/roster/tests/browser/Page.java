package dev.roster.tests.browser;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Where a browser ended up: a page of the server, or an address elsewhere, which it did not ask for.
 *
 * @param browser that shows it
 * @param address in the address bar
 * @param hops all requests that led here, in order
 */
public record Page(Browser browser, URI address, List<Hop> hops) {

    /** {@return whether the address is one of the application's or of another site} */
    public boolean isElsewhere() {
        return hops.isEmpty() || !last().address().equals(address);
    }

    /** {@return HTTP status of the page} */
    public int status() {
        return last().status();
    }

    /** {@return the last answer} */
    public Hop last() {
        return hops.get(hops.size() - 1);
    }

    /** {@return the page as it came} */
    public String html() {
        return last().body();
    }

    /** {@return the page, parsed} */
    public Document document() {
        return Jsoup.parse(html(), address.toString());
    }

    /** {@return what a person reads on it} */
    public String text() {
        return document().body().text();
    }

    /** {@return whether there is such an element} */
    public boolean has(String selector) {
        return document().selectFirst(selector) != null;
    }

    /** Finds a form to fill in and {@link Browser#submit}. */
    public FormElement form(String selector) {
        Element form = document().selectFirst(selector);
        if (form instanceof FormElement found) {
            return found;
        }
        throw new AssertionError("No form " + selector + " at " + describe());
    }

    /** Chooses a language: from the list of a page of a mail, or from the field of the sign-in. */
    public Page speak(String language) {
        Document page = document();
        Element link = page.selectFirst("a[hreflang=" + language + "]");
        Element option = page.selectFirst("option[value*='kc_locale=" + language + "']");
        if (link == null && option == null) {
            throw new AssertionError("No language " + language + " at " + describe());
        }
        return browser.open(address.resolve(link != null ? link.attr("href") : option.attr("value")));
    }

    /** {@return the language that the page says it is in} */
    public String language() {
        return document().selectFirst("html").attr("lang");
    }

    /** Presses a button that sends the form around it, with the button's own name and value. */
    public Page press(String button) {
        Document page = document();
        Element pressed = page.selectFirst(button);
        if (pressed == null || !(pressed.closest("form") instanceof FormElement form)) {
            throw new AssertionError("No button " + button + " at " + describe());
        }
        if (pressed.hasAttr("name")) {
            pressed.after(page.createElement("input")
                    .attr("type", "hidden")
                    .attr("name", pressed.attr("name"))
                    .attr("value", pressed.attr("value")));
            form.addElement(pressed.nextElementSibling());
        }
        return browser.submit(form);
    }

    /** {@return what a failed test should say about it} */
    public String describe() {
        return isElsewhere() ? address.toString() : "%s (HTTP %d):%n%s".formatted(address, status(), text());
    }
}
