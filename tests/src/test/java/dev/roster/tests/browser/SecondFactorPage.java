package dev.roster.tests.browser;

/** The page that asks for a one-time code. */
public record SecondFactorPage(Page page) {

    private static final String FORM = "form#kc-otp-login-form";

    /** {@return whether it is that page} */
    public boolean asks() {
        return page.has(FORM);
    }

    /** Types the code and presses the button. */
    public Page enter(String code) {
        return page.browser().submit(page.form(FORM), Fields.of("otp", code));
    }
}
