package dev.roster.tests.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.keycloak.Keycloak;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An identity provider that an operator has added: another realm of the same server, without Roster, that a team realm
 * trusts. It speaks OpenID Connect or SAML.
 *
 * @param realm that trusts it
 * @param alias its name there, and the name of its own realm
 */
record IdentityProvider(TeamRealm realm, String alias) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String POST_BROKER_FLOW = "roster post broker login";
    private static final String SAML_FORM = "form[name=saml-post-binding]";
    private static final String PASSWORD = "known to the provider alone";

    /** Makes one, which runs a flow after each sign-in, or none where that is empty. */
    static IdentityProvider create(TeamRealm realm, String postBrokerFlow) {
        IdentityProvider provider = next(realm);
        return provider.knownBy(provider.oidc(), postBrokerFlow, false);
    }

    /** Makes one whose word about addresses the operator trusts. */
    static IdentityProvider trusted(TeamRealm realm) {
        IdentityProvider provider = next(realm);
        return provider.knownBy(provider.oidc(), POST_BROKER_FLOW, true);
    }

    /** Makes one that speaks SAML, whose word about addresses the operator trusts, or not. */
    static IdentityProvider saml(TeamRealm realm, boolean trustEmail) {
        IdentityProvider provider = next(realm);
        Keycloak keycloak = realm.server().keycloak();
        Protocol saml = new Saml(
                realm.keycloakApi(), keycloak.url("/realms/" + realm.name()), provider.issuer(), provider.callback());
        return provider.knownBy(saml, POST_BROKER_FLOW, trustEmail);
    }

    private static IdentityProvider next(TeamRealm realm) {
        return new IdentityProvider(realm, "provider-" + COUNT.incrementAndGet());
    }

    private IdentityProvider knownBy(Protocol protocol, String postBrokerFlow, boolean trustEmail) {
        Api admin = realm.server().admin().api();
        admin.post("", Map.of("realm", alias, "enabled", true, "clients", List.of(protocol.client())))
                .expect(201);
        Map<String, Object> known = Map.of(
                "alias",
                alias,
                "providerId",
                protocol.id(),
                "enabled",
                true,
                "trustEmail",
                trustEmail,
                "postBrokerLoginFlowAlias",
                postBrokerFlow,
                "config",
                protocol.config());
        realm.keycloakApi().post("/identity-provider/instances", known).expect(201);
        return this;
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
        return carried(answer(browser, client, email));
    }

    /** The same, as far as what the provider answers: an address of the team realm, or a form for it. */
    Page answer(Browser browser, OidcClient client, String email) {
        Page page =
                browser.open(client.signIn().with(Map.of("kc_idp_hint", alias)).address());
        return new SignInPage(carried(page)).signIn(email, PASSWORD);
    }

    /** Sends the form that a script would send, where there is one. */
    static Page carried(Page page) {
        return page.has(SAML_FORM) ? page.browser().submit(page.form(SAML_FORM)) : page;
    }

    /** {@return what it says of somebody to the team realm, without a browser: an assertion (RFC 7523)} */
    String assertion(String email) {
        return oidc().assertion(email, PASSWORD);
    }

    /** Switches it off in the team realm. */
    void switchOff() {
        String path = "/identity-provider/instances/" + alias;
        ObjectNode known =
                (ObjectNode) realm.keycloakApi().get(path).expect(200).json();
        realm.keycloakApi().put(path, known.put("enabled", false)).expect(204);
    }

    private Api own() {
        return realm.server().admin().api().at("/" + alias);
    }

    private Oidc oidc() {
        return new Oidc(issuer(), callback());
    }

    private URI issuer() {
        return realm.server().keycloak().url("/realms/" + alias);
    }

    private URI callback() {
        return realm.server().keycloak().url("/realms/" + realm.name() + "/broker/" + alias + "/endpoint");
    }
}
