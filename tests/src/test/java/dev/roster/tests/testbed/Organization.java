package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.inbox.Mail;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An organization of a test's own.
 *
 * @param realm where it is
 * @param id that paths use
 * @param alias unique in the run
 * @param name for people
 */
public record Organization(TeamRealm realm, String id, String alias, String name) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "correct horse ";

    static Organization create(TeamRealm realm) {
        String alias = "org-" + COUNT.incrementAndGet();
        String name = "Organization " + COUNT.get();
        String location = realm.keycloakApi()
                .post("/organizations", Map.of("alias", alias, "name", name))
                .expect(201)
                .header("Location")
                .orElseThrow();
        return new Organization(realm, location.substring(location.lastIndexOf('/') + 1), alias, name);
    }

    static Organization existing(TeamRealm realm, String alias) {
        for (JsonNode found :
                realm.keycloakApi().get("/organizations").expect(200).json()) {
            if (found.get("alias").asText().equals(alias)) {
                return new Organization(
                        realm,
                        found.get("id").asText(),
                        alias,
                        found.get("name").asText());
            }
        }
        throw new AssertionError("There is no organization " + alias);
    }

    /** {@return path of the members in the API for administrators} */
    public String users() {
        return "/organizations/" + id + "/users";
    }

    /** Suspends it or resumes it, by Keycloak's own API. */
    public void setEnabled(boolean enabled) {
        realm.keycloakApi()
                .put("/organizations/" + id, Map.of("id", id, "name", name, "alias", alias, "enabled", enabled))
                .expect(204);
    }

    /** {@return path of this organization in the API for administrators} */
    public String path() {
        return "/organizations/" + id;
    }

    /** {@return path of a member in the API for administrators} */
    public String user(Member member) {
        return users() + "/" + member.id();
    }

    /** {@return a member as administrators see them} */
    public JsonNode view(Member member) {
        return realm.teamApi().get(user(member)).expect(200).json();
    }

    /** Makes a user with a password whom Keycloak's own pages have added to the organization: without a role. */
    public Member addedByKeycloak() {
        Member user = realm.newUser(newAddress("added"));
        add(user);
        return user;
    }

    /** Adds a user by Keycloak's own API, as an unmanaged member. */
    public void add(Member user) {
        realm.keycloakApi().post("/organizations/" + id + "/members", user.id()).expect(201);
    }

    /** Switches the organization on or off, by the API for administrators. */
    public void suspend(boolean suspended) {
        realm.teamApi().post(path() + (suspended ? "/suspend" : "/resume")).expect(204);
    }

    /** {@return an address that nobody has} */
    public String newAddress(String who) {
        return "%s-%d@%s.test".formatted(who, COUNT.incrementAndGet(), alias);
    }

    /** Invites somebody, as a Keycloak administrator. They have not accepted. */
    public Member invite(String role) {
        return invite(realm.teamApi(), role);
    }

    /** Invites somebody, as the owner of that API's token. They have not accepted. */
    public Member invite(Api caller, String role) {
        String email = newAddress(role);
        JsonNode user =
                caller.post(users(), invitation(email, role)).expect(201).json();
        return new Member(realm, user.get("id").asText(), email, PASSWORD + email);
    }

    /** {@return the body that invites somebody} */
    public static Map<String, Object> invitation(String email, String role) {
        return Map.of("email", email, "firstName", "Jana", "lastName", "Novak", "role", role);
    }

    /**
     * Makes an active member with a password, in the one way there is: they are invited, open the link of the mail and
     * press the button. The password is set by Keycloak's own API.
     */
    public Member member(String role) {
        Member member = invite(role);
        Mail mail = realm.server().inbox().await(member.email());
        LinkPage page = new LinkPage(realm.newBrowser().open(mail.link()));
        if (!page.press().isElsewhere()) {
            throw new AssertionError("The link did not sign in " + member.email());
        }
        member.setPassword();
        return member;
    }
}
