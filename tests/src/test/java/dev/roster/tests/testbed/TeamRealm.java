package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.browser.Tokens;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A team realm of a test's own, made from the product's realm file.
 *
 * @param server where it is
 * @param name of the realm
 * @param clients that it has beside the product's
 */
public record TeamRealm(Server server, String name, Clients clients) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes one that can send mail. */
    public static TeamRealm create(Server server) {
        return create(server, "team-" + COUNT.incrementAndGet());
    }

    /** Makes one of that name that can send mail. */
    public static TeamRealm create(Server server, String name) {
        return create(server, name, RealmFile.sendingTo(server.inbox()));
    }

    /** Makes one where nobody has set up SMTP. */
    public static TeamRealm createWithoutMail(Server server) {
        return create(server, "team-" + COUNT.incrementAndGet(), RealmFile.withoutMail());
    }

    /** Makes one as Keycloak does, without Roster: with the clients of the tests, and mail. */
    public static TeamRealm plain(Server server) {
        return plain(server, Map.of());
    }

    /** Makes one as Keycloak does, without Roster, with some settings of its own. */
    public static TeamRealm plain(Server server, Map<String, Object> settings) {
        String name = "plain-" + COUNT.incrementAndGet();
        Clients clients = clients(server, name);
        Map<String, Object> realm = new HashMap<>(settings);
        realm.put("realm", name);
        realm.put("enabled", true);
        realm.put("smtpServer", RealmFile.smtp(server.inbox()));
        realm.put(SigningKey.FIELD, SigningKey.next());
        server.admin().api().post("", realm).expect(201);
        TeamRealm made = new TeamRealm(server, name, clients);
        clients.representations()
                .forEach(client -> made.keycloakApi().post("/clients", client).expect(201));
        return made;
    }

    /** {@return the product's realm file, as of this release} */
    public static ObjectNode file() {
        return RealmFile.withoutMail();
    }

    /** Gives a realm that is there already, such as the privileged one, the clients of the tests and a home client. */
    public static TeamRealm existing(Server server, String name) {
        TeamRealm realm = new TeamRealm(server, name, clients(server, name));
        ObjectNode settings =
                (ObjectNode) realm.keycloakApi().get("").expect(200).json();
        settings.withObject("/attributes")
                .put("roster.home-client", realm.clients().app().id());
        realm.keycloakApi().put("", settings).expect(204);
        realm.clients()
                .representations()
                .forEach(client -> realm.keycloakApi().post("/clients", client).expect(201));
        return realm;
    }

    private static Clients clients(Server server, String name) {
        return new Clients(
                server.keycloak().url("/realms/" + name), server.application().home(name));
    }

    private static TeamRealm create(Server server, String name, ObjectNode file) {
        Clients clients = clients(server, name);
        file.put("realm", name);
        file.put(SigningKey.FIELD, SigningKey.next());
        ((ObjectNode) file.get("attributes"))
                .put("roster.home-client", clients.app().id());
        ArrayNode all = file.withArray("clients");
        clients.representations().forEach(all::addPOJO);
        server.admin().api().post("", file).expect(201);
        return new TeamRealm(server, name, clients);
    }

    /** {@return Keycloak's own API for administrators of this realm, used by master's} */
    public Api keycloakApi() {
        return server.admin().api().at("/" + name);
    }

    /** {@return the product's API for administrators of this realm, for the owner of the token} */
    public Api teamApi(String token) {
        return Api.with(teamAddress(), token);
    }

    /** {@return the product's API for administrators of this realm, used by master's administrator} */
    public Api teamApi() {
        return Api.with(teamAddress(), server.admin()::token);
    }

    /** {@return the product's API for administrators of this realm, without a token} */
    public Api teamApiForNobody() {
        return Api.anonymous(teamAddress());
    }

    /** {@return an organization of this realm, which has no member yet} */
    public Organization newOrganization() {
        return Organization.create(this);
    }

    /** Makes a user with a password by Keycloak's own API, in no organization. */
    public Member newUser(String email) {
        String location = keycloakApi()
                .post(
                        "/users",
                        Map.of(
                                "username",
                                email,
                                "email",
                                email,
                                "firstName",
                                "Some",
                                "lastName",
                                "Body",
                                "emailVerified",
                                true,
                                "enabled",
                                true))
                .expect(201)
                .header("Location")
                .orElseThrow();
        Member user =
                new Member(this, location.substring(location.lastIndexOf('/') + 1), email, "correct horse " + email);
        user.setPassword();
        return user;
    }

    /** {@return a browser in which nobody has signed in} */
    public Browser newBrowser() {
        return new Browser(server.keycloak().url());
    }

    /** {@return the organization of that alias} */
    public Organization organization(String alias) {
        return Organization.existing(this, alias);
    }

    /** Signs somebody in by password, as the application does, in this browser. */
    public Tokens signIn(Browser browser, OidcClient client, Member member) {
        AuthorizationRequest request = client.signIn();
        SignInPage page = new SignInPage(browser.open(request.address()));
        return request.redeem(page.signIn(member.email(), member.password()));
    }

    /** Signs somebody in by password in a browser of their own. */
    public Tokens signIn(Member member) {
        return signIn(newBrowser(), clients.app(), member);
    }

    /** {@return the saved events of a type that a user has caused, newest first} */
    public JsonNode events(String type, String userId) {
        return keycloakApi()
                .get("/events?type=%s&user=%s".formatted(type, userId))
                .expect(200)
                .json();
    }

    /** {@return all saved events, newest first} */
    public JsonNode events() {
        return keycloakApi().get("/events?max=1000").expect(200).json();
    }

    /** {@return all saved admin events, newest first} */
    public JsonNode adminEvents() {
        return keycloakApi().get("/admin-events?max=1000").expect(200).json();
    }

    /** {@return a user as Keycloak's own API shows it} */
    public JsonNode user(String id) {
        return keycloakApi().get("/users/" + id).expect(200).json();
    }

    /** {@return the realm's internal id} */
    public String id() {
        return keycloakApi().get("").expect(200).json().get("id").asText();
    }

    /** {@return how many users the realm has} */
    public int countUsers() {
        return keycloakApi().get("/users/count").expect(200).json().asInt();
    }

    /** Sets a realm attribute, as the console does: with the whole realm. */
    public Answer set(String attribute, String value) {
        ObjectNode realm = (ObjectNode) keycloakApi().get("").expect(200).json();
        ((ObjectNode) realm.get("attributes")).put(attribute, value);
        return keycloakApi().put("", realm);
    }

    /** {@return a realm attribute} */
    public String attribute(String name) {
        return keycloakApi()
                .get("")
                .expect(200)
                .json()
                .at("/attributes")
                .path(name)
                .asText();
    }

    /** Sets where the realm's mail goes. */
    public void sendMailToInbox() {
        keycloakApi()
                .put("", Map.of("smtpServer", RealmFile.smtp(server.inbox())))
                .expect(204);
    }

    /** {@return the address that opens links, without a secret} */
    public URI linkAddress() {
        return server.keycloak().url("/realms/" + name + "/link");
    }

    private URI teamAddress() {
        return server.keycloak().url("/admin/realms/" + name + "/team");
    }
}
