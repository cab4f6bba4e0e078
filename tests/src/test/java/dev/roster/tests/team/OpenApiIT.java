package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The running server does what {@code docs/openapi.json} says (R72, docs/rules.md). */
@OnKeycloak
class OpenApiIT {

    private static final JsonNode DOCUMENT = read();

    @Test
    void everyCallIsThereAndAsksForATokenButTheOneThatIsForEverybody(TeamRealm realm) {
        Api nobody = Api.anonymous(realm.server().keycloak().url());

        DOCUMENT.get("paths").properties().forEach(path -> {
            String address = path.getKey()
                    .replace("{realm}", realm.name())
                    .replace("{organization}", "x")
                    .replace("{user}", "y")
                    .replace("{id}", "z");
            names(path.getValue()).stream()
                    .filter(verb -> !verb.equals("parameters"))
                    .forEach(verb -> assertThat(call(nobody, verb, address).status())
                            .as(verb + " " + address)
                            .isEqualTo(isForEverybody(verb, path.getKey()) ? 200 : 401));
        });
    }

    /** What the document says about the token must be the same as what is said here. */
    private static boolean isForEverybody(String verb, String path) {
        boolean open = (verb + " " + path).equals("get /realms/{realm}/team/messages");
        JsonNode security = DOCUMENT.get("paths").get(path).get(verb).path("security");
        assertThat(security.isArray() && security.isEmpty()).as(path).isEqualTo(open);
        return open;
    }

    @Test
    void answersHaveTheFieldsThatAreSaid(TeamRealm realm, Organization acme) {
        Member admin = acme.member("admin");
        Member invitee = acme.invite("viewer");
        Api asAdmin = admin.teamApi();
        Api asMember = Api.with(
                realm.server().keycloak().url("/realms/" + realm.name() + "/team"),
                realm.signIn(admin).accessToken());

        assertFits("UserDetails", asAdmin.get(acme.user(admin)));
        assertFits("UserDetails", asAdmin.get(acme.user(invitee)));
        assertFits("UserDetails", asAdmin.put(acme.user(invitee), Map.of("firstName", "A")));
        assertFits(schema("User"), asAdmin.get(acme.users()).json().get(0), "User");
        assertFits("Me", asAdmin.get("/me"));
        assertFits("Me", realm.teamApi().get("/me"));
        assertFits("Me", asMember.get("/me"));
        assertFits("Organization", asAdmin.get(acme.path()));
        assertFits("FormOptions", asAdmin.get(acme.path() + "/form-options"));
        assertFits("Messages", asMember.get("/messages"));
        assertFits(schema("Realm"), realm.teamApi().get("/realms").json().get(0), "Realm");
        assertFits("Activation", realm.teamApi().get("/activation"));
        assertFits("Activation", TeamRealm.plain(realm.server()).teamApi().get("/activation"));
        assertFits("SentLink", asAdmin.post(acme.user(invitee) + "/link"));
        assertFits("Error", asAdmin.get(acme.users() + "/none"));
        assertFits("Error", asAdmin.get(acme.users() + "?max=0"));
        assertFits(schema("Assignee"), asMember.get("/assignees").json().get(0), "Assignee");
        assertFits(schema("Organization"), asAdmin.get("/organizations").json().get(0), "Organization");
    }

    private static void assertFits(String schema, Answer answer) {
        assertFits(schema(schema), answer.json(), schema);
    }

    /** As far as the document goes: names of fields, which are there, types, and the values of closed sets. */
    private static void assertFits(JsonNode schema, JsonNode value, String where) {
        if (schema.has("oneOf")) {
            if (!value.isNull()) {
                assertFits(schema.at("/oneOf/0"), value, where);
            }
            return;
        }
        switch (schema.get("type").asText()) {
            case "object" -> {
                if (!schema.has("properties")) {
                    value.forEach(item -> assertFits(schema.get("additionalProperties"), item, where + ".*"));
                    return;
                }
                Set<String> allowed = names(schema.get("properties"));
                assertThat(allowed).as(where).containsAll(names(value));
                schema.get("required")
                        .forEach(name -> assertThat(value.has(name.asText()))
                                .as(where + "." + name.asText())
                                .isTrue());
                value.properties()
                        .forEach(field -> assertFits(
                                schema.get("properties").get(field.getKey()),
                                field.getValue(),
                                where + "." + field.getKey()));
            }
            case "string" -> {
                assertThat(value.isTextual()).as(where + " " + value).isTrue();
                if (schema.has("enum")) {
                    assertThat(texts(schema.get("enum"))).as(where).contains(value.asText());
                }
            }
            case "array" -> value.forEach(item -> assertFits(schema.get("items"), item, where + "[]"));
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> throw new AssertionError("Unknown type in " + where);
        }
    }

    private static Answer call(Api api, String verb, String address) {
        return switch (verb) {
            case "get" -> api.get(address);
            case "post" -> api.post(address, Map.of());
            case "put" -> api.put(address, Map.of());
            case "delete" -> api.delete(address);
            default -> throw new AssertionError(verb);
        };
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try {
            return Json.read(Files.readString(Path.of("../docs/openapi.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
