package dev.roster.tests.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a sequence on the server, in organizations of their own. */
final class People {

    private static final String PASSWORD = "correct horse of the model";

    private final TeamRealm realm;
    private final String domain;
    private final Map<Who, Organization> organizations = new EnumMap<>(Who.class);
    private final Map<Who, String> ids = new EnumMap<>(Who.class);
    private final Set<Who> withPassword = EnumSet.noneOf(Who.class);

    /** Invites all three. Two are made members past the product, as a sequence begins later than that. */
    People(TeamRealm realm) {
        this.realm = realm;
        Organization first = realm.newOrganization();
        domain = first.alias() + ".test";
        organizations.put(Who.ANNA, first);
        organizations.put(Who.BEN, realm.newOrganization());
        organizations.put(Who.IVO, first);
        organizations.keySet().forEach(this::invite);
        activate(Who.ANNA, Who.BEN);
    }

    String address(Mailbox mailbox) {
        return mailbox.address(domain);
    }

    /** Whose user this is. */
    Optional<Who> withId(String userId) {
        return ids.keySet().stream().filter(who -> ids.get(who).equals(userId)).findFirst();
    }

    Organization organization(Who who) {
        return organizations.get(who);
    }

    /** Path of a member in the API for administrators. */
    String path(Who who) {
        return organizations.get(who).users() + "/" + ids.get(who);
    }

    /** Gives somebody a password, unless they have one, or cannot get one by Keycloak's own API. {@return the password} */
    String password(Who who) {
        if (!withPassword.contains(who) && !isSuspended(organizations.get(who))) {
            withPassword.add(who);
            Map<String, Object> password = Map.of("type", "password", "value", PASSWORD, "temporary", false);
            realm.keycloakApi()
                    .put("/users/" + ids.get(who) + "/reset-password", password)
                    .expect(204);
        }
        return PASSWORD;
    }

    private boolean isSuspended(Organization organization) {
        return !realm.keycloakApi()
                .get("/organizations/" + organization.id())
                .expect(200)
                .json()
                .get("enabled")
                .asBoolean();
    }

    /** Gives somebody another address, by Keycloak's own API. */
    void changeEmail(Who who, Mailbox next) {
        ObjectNode user = (ObjectNode) realm.user(ids.get(who));
        user.put("email", address(next)).put("username", address(next));
        realm.keycloakApi().put("/users/" + ids.get(who), user).expect(204);
    }

    private void invite(Who who) {
        String address = address(new Mailbox(who, 0));
        String id = realm.teamApi()
                .post(organizations.get(who).users(), Organization.invitation(address, "viewer"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        ids.put(who, id);
    }

    private void activate(Who... members) {
        String these = Set.of(members).stream()
                .map(who -> "'" + ids.get(who) + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        realm.server().inside().sql("update ROSTER_MEMBER set ACTIVATED_AT = 1 where USER_ID in " + these);
        realm.server().inside().sql("update ROSTER_LINK set CONSUMED_AT = 1 where USER_ID in " + these);
    }
}
