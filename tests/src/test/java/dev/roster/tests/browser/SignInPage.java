package dev.roster.tests.browser;

import java.util.Map;

/** The login page with email and password. */
public record SignInPage(Page page) {

    /** Types both and presses the button. */
    public Page signIn(String email, String password) {
        return page.browser()
                .submit(page.form("form#kc-form-login"), new Fields(Map.of("username", email, "password", password)));
    }
}
