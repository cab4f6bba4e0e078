package dev.roster.tests.chromium;

import com.microsoft.playwright.options.Cookie;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Somebody's sign-in to a realm, in a tab that has not shown a page of it: for tests of what comes after that. */
public final class SsoSession {

    private static final String CONSOLE = "security-admin-console";

    private SsoSession() {}

    /** Signs somebody in by password without scripts, and gives the tab the session. */
    public static void give(Tab tab, Member member) {
        TeamRealm realm = member.realm();
        URI console = realm.server().keycloak().url("/admin/" + realm.name() + "/console/");
        OidcClient client = new OidcClient(realm.clients().app().realm(), CONSOLE, Optional.empty(), console);
        Browser browser = realm.newBrowser();
        new SignInPage(browser.open(client.signIn().address())).signIn(member.email(), member.password());
        give(tab, realm, browser);
    }

    /** Gives the tab the session of a browser in which somebody has signed in. */
    public static void give(Tab tab, TeamRealm realm, Browser browser) {
        String address =
                realm.server().keycloak().url("/realms/" + realm.name() + "/").toString();
        List<Cookie> cookies = browser.cookies().stream()
                .map(cookie -> cookie.split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]).setUrl(address))
                .toList();
        if (cookies.stream().noneMatch(cookie -> cookie.name.equals("KEYCLOAK_IDENTITY"))) {
            throw new AssertionError("Nobody has signed in to " + realm.name());
        }
        tab.context().addCookies(cookies);
    }
}
