package dev.roster.tests.signin;

import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stand-in of Google: another realm of the same server, without Roster, that a team realm trusts.
 *
 * @param realm that trusts it
 * @param alias its name there, and the name of its own realm
 */
record IdentityProvider(TeamRealm realm, String alias) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SECRET = "a secret of the tests";
    private static final String PASSWORD = "known to the provider alone";

    /** Makes one, which runs a flow after each sign-in, or none where that is empty. */
    static IdentityProvider create(TeamRealm realm, String postBrokerFlow) {
        return create(realm, postBrokerFlow, false);
    }

    /** Makes one whose word about addresses the operator trusts. */
    static IdentityProvider trusted(TeamRealm realm) {
        return create(realm, "roster post broker login", true);
    }

    private static IdentityProvider create(TeamRealm realm, String postBrokerFlow, boolean trustEmail) {
        IdentityProvider provider = new IdentityProvider(realm, "provider-" + COUNT.incrementAndGet());
        Api admin = realm.server().admin().api();
        admin.post("", provider.ownRealm()).expect(201);
        realm.keycloakApi()
                .post("/identity-provider/instances", provider.known(postBrokerFlow, trustEmail))
                .expect(201);
        return provider;
    }

    /** Gives somebody an account there. */
    String register(String email) {
        return register(email, true);
    }

    /** Gives somebody an account there, with an address that it has verified or not. */
    String register(String email, boolean verified) {
        String location = own().post(
                        "/users",
                        Map.of(
                                "username",
                                email,
                                "email",
                                email,
                                "emailVerified",
                                verified,
                                "firstName",
                                "Some",
                                "lastName",
                                "Body",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                .expect(201)
                .header("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Gives a member an account there, which is linked already. */
    void registerAndLink(Member member) {
        registerAndLink(member, member.email());
    }

    /** Gives a member an account there with another address, which is linked already. */
    void registerAndLink(Member member, String email) {
        link(member, register(email), email);
    }

    /** {@return how many accounts are linked to a member} */
    int links(Member member) {
        return member.realm()
                .keycloakApi()
                .get("/users/" + member.id() + "/federated-identity")
                .expect(200)
                .json()
                .size();
    }

    private void link(Member member, String id, String name) {
        realm.keycloakApi()
                .post(
                        "/users/" + member.id() + "/federated-identity/" + alias,
                        Map.of("identityProvider", alias, "userId", id, "userName", name))
                .expect(204);
    }

    /** Presses the provider's button on the login page of a client, and signs in there. */
    Page signIn(Browser browser, OidcClient client, String email) {
        Page page =
                browser.open(client.signIn().with(Map.of("kc_idp_hint", alias)).address());
        return new SignInPage(page).signIn(email, PASSWORD);
    }

    private Api own() {
        return realm.server().admin().api().at("/" + alias);
    }

    private Map<String, Object> ownRealm() {
        String callback = realm.server()
                .keycloak()
                .url("/realms/" + realm.name() + "/broker/" + alias + "/endpoint")
                .toString();
        return Map.of(
                "realm",
                alias,
                "enabled",
                true,
                "clients",
                List.of(Map.of("clientId", "team", "secret", SECRET, "redirectUris", List.of(callback))));
    }

    private Map<String, Object> known(String postBrokerFlow, boolean trustEmail) {
        String issuer = realm.server().keycloak().url("/realms/" + alias).toString();
        return Map.of(
                "alias",
                alias,
                "providerId",
                "oidc",
                "enabled",
                true,
                "trustEmail",
                trustEmail,
                "postBrokerLoginFlowAlias",
                postBrokerFlow,
                "config",
                Map.of(
                        "issuer",
                        issuer,
                        "authorizationUrl",
                        issuer + "/protocol/openid-connect/auth",
                        "tokenUrl",
                        issuer + "/protocol/openid-connect/token",
                        "jwksUrl",
                        issuer + "/protocol/openid-connect/certs",
                        "useJwksUrl",
                        "true",
                        "clientAuthMethod",
                        "client_secret_post",
                        "clientId",
                        "team",
                        "clientSecret",
                        SECRET,
                        "defaultScope",
                        "openid profile email"));
    }
}
