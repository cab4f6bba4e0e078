package dev.roster.tests.browser;

import java.util.Map;

/** The first page of a login: it asks for an address to send a link to, or for email and password. */
public record SignInPage(Page page) {

    private static final String LINK_FORM = "form#roster-sign-in";
    private static final String PASSWORD_FORM = "form#kc-form-login";
    private static final String PASSWORD_BUTTON = "#use-password";
    private static final String LINK_BUTTON = "#use-link";

    /** {@return whether it asks for an address to send a link to} */
    public boolean asksForAddress() {
        return page.has(LINK_FORM);
    }

    /** {@return whether it asks for a password} */
    public boolean asksForPassword() {
        return page.has(PASSWORD_FORM);
    }

    /** {@return whether there is a way from here to the password} */
    public boolean offersPassword() {
        return page.has(PASSWORD_BUTTON);
    }

    /** {@return what stands in the field for the address} */
    public String address() {
        return page.form(LINK_FORM).select("[name=email]").val();
    }

    /** {@return whether another address can be typed} */
    public boolean addressIsFixed() {
        return page.form(LINK_FORM).select("[name=email]").isEmpty()
                || page.form(LINK_FORM).select("[name=email]").hasAttr("readonly");
    }

    /** Asks for a link to the address. */
    public WaitingPage ask(String email) {
        return new WaitingPage(page.browser().submit(page.form(LINK_FORM), Fields.of("email", email)));
    }

    /** Asks for a link to the address that is known already. */
    public WaitingPage ask() {
        return new WaitingPage(page.browser().submit(page.form(LINK_FORM)));
    }

    /** Chooses the password, or stays where it is asked for. */
    public SignInPage choosePassword() {
        return asksForPassword() ? this : new SignInPage(page.press(PASSWORD_BUTTON));
    }

    /** Chooses the link, or stays where the address is asked for. */
    public SignInPage chooseLink() {
        return asksForAddress() ? this : new SignInPage(page.press(LINK_BUTTON));
    }

    /** Types both and presses the button. */
    public Page signIn(String email, String password) {
        Page form = choosePassword().page();
        return form.browser()
                .submit(form.form(PASSWORD_FORM), new Fields(Map.of("username", email, "password", password)));
    }

    /** Types the password of somebody who is known already, and presses the button. */
    public Page signIn(String password) {
        Page form = choosePassword().page();
        return form.browser().submit(form.form(PASSWORD_FORM), Fields.of("password", password));
    }
}
