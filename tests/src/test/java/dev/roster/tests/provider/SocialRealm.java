package dev.roster.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Inbox;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;

/**
 * A team realm with Keycloak's own Google and Microsoft, unmodified, as the environment switches them on.
 *
 * @param standIns of the two
 * @param realm on a node that finds the stand-ins where it looks for Google and Microsoft
 */
record SocialRealm(StandIns standIns, TeamRealm realm) {

    /** Signs in there and comes back. */
    Page signIn(String provider, Browser browser, Account account) {
        return browser.open(standIns.agree(ask(provider, browser).address(), account));
    }

    /** Begins to sign in, as far as the provider's own page. */
    Page ask(String provider, Browser browser) {
        Page asked = browser.open(address(provider));
        assertThat(asked.isElsewhere()).as(asked.describe()).isTrue();
        return asked;
    }

    /** {@return a sign-in of the application with this provider} */
    URI address(String provider) {
        return realm.clients()
                .app()
                .signIn()
                .with(Map.of("kc_idp_hint", provider))
                .address();
    }

    /** {@return the address of a page of My Account} */
    URI account(String path) {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/account/" + path);
    }

    /** {@return the accounts of a member} */
    JsonNode links(Member member) {
        return realm.keycloakApi()
                .get("/users/" + member.id() + "/federated-identity")
                .expect(200)
                .json();
    }

    /** Switches a provider on or off, by Keycloak's own API. */
    void enable(String provider, boolean enabled) {
        String path = "/identity-provider/instances/" + provider;
        ObjectNode known =
                (ObjectNode) realm.keycloakApi().get(path).expect(200).json();
        known.put("enabled", enabled);
        realm.keycloakApi().put(path, known).expect(204);
    }

    /** Removes a provider, by Keycloak's own API. */
    void remove(String provider) {
        realm.keycloakApi().delete("/identity-provider/instances/" + provider).expect(204);
    }

    /** Removes a mapper of a provider, by Keycloak's own API. */
    void removeMapper(String provider, String mapper) {
        String path = "/identity-provider/instances/" + provider + "/mappers/";
        for (JsonNode found : realm.keycloakApi().get(path).expect(200).json()) {
            if (found.get("identityProviderMapper").asText().equals(mapper)) {
                realm.keycloakApi().delete(path + found.get("id").asText()).expect(204);
            }
        }
    }

    /** Makes another such realm on the same node, in which a test may do what others would not like. */
    SocialRealm another() {
        return new SocialRealm(standIns, TeamRealm.create(realm.server()));
    }

    Inbox inbox() {
        return realm.server().inbox();
    }
}
