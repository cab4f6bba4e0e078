package dev.roster.tests.signin;

import dev.roster.tests.browser.Page;

/** What a page says apart from what is different each time: the address, the keys of the login, the seconds. */
final class NeutralText {

    private NeutralText() {}

    static String of(Page page, String address) {
        return page.status() + " "
                + page.html()
                        .replace(address, "ADDRESS")
                        .replaceAll("(session_code|tab_id|client_data|execution)=[^\"&\\\\]+", "$1")
                        .replaceAll("data-challenge=\"[^\"]+\"", "data-challenge")
                        .replaceAll("data-seconds=\"\\d+\"", "data-seconds")
                        .replaceAll("/resources/[^/]+/", "/resources/");
    }
}
