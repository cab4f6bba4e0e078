package dev.roster.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.roster.tests.chromium.Tab;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** My Account: Keycloak's account console with the theme {@code roster}, in a real browser. */
abstract class MyAccount {

    static final String SIGN_IN = "account-security/signing-in";
    static final String DEVICES = "account-security/device-activity";
    static final String APPLICATIONS = "applications";

    TeamRealm realm;
    Organization acme;

    @BeforeEach
    void givenAnOrganization(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
    }

    Member signedIn(Tab tab, Member member) {
        tab.open(account(""));
        tab.page().locator("#use-password").click();
        tab.page().locator("#username").fill(member.email());
        tab.page().locator("#password").fill(member.password());
        tab.page().locator("#kc-login").click();
        assertThat(tab.page().getByTestId("save")).isVisible();
        return member;
    }

    URI account(String path) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/account/" + path);
    }
}
