package dev.roster.tests.browser;

import org.jsoup.nodes.FormElement;

/** The page that asks somebody invited, who came by an identity provider, whether they join. */
public record JoinPage(Page page) {

    private static final String FORM = "form#roster-join";

    /** {@return whether it is that page} */
    public boolean asks() {
        return page.has(FORM);
    }

    /** Presses the button. */
    public Page join() {
        return page.press("#join");
    }

    /** Presses the other one. */
    public Page refuse() {
        return page.press("#refuse");
    }

    /** Sends what somebody sends who has not seen the page. */
    public Page forge(String consent) {
        FormElement form = page.form(FORM);
        form.addElement(form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "join")
                .attr("value", consent));
        return page.browser().submit(form);
    }
}
