package dev.roster.tests.browser;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that says that a link was sent, and waits for it or for the code. */
public record WaitingPage(Page page) {

    private static final String CODE_FORM = "form#roster-code";
    private static final Pattern ADDRESS =
            Pattern.compile("history\\.replaceState\\([^\"]*\"some title\", \"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("startSessionPolling\\(\\s*\"([^\"]+)\"");

    /** {@return whether it is that page} */
    public boolean waits() {
        return page.has("#resend");
    }

    /** {@return the address that a script puts into the address bar, which a reload asks for} */
    public URI address() {
        Matcher script = ADDRESS.matcher(page.html());
        if (!script.find()) {
            throw new AssertionError("The page leaves a POST in the history: " + page.html());
        }
        return URI.create(script.group(1));
    }

    /** {@return whether a code can be typed} */
    public boolean takesCodes() {
        return page.has(CODE_FORM);
    }

    /** Types a code and presses the button. */
    public Page enter(String code) {
        return page.browser().submit(page.form(CODE_FORM), Fields.of("code", code));
    }

    /** Asks for another mail. */
    public WaitingPage resend() {
        return new WaitingPage(page.press("#resend"));
    }

    /** Goes back to type another address. */
    public SignInPage change() {
        return new SignInPage(page.press("#change-email"));
    }

    /** {@return where the page goes when another tab of the browser was signed in} */
    public URI next() {
        Matcher script = NEXT.matcher(page.html());
        if (!script.find()) {
            throw new AssertionError("The page does not go on by itself: " + page.html());
        }
        return URI.create(script.group(1).replace("\\/", "/"));
    }
}
