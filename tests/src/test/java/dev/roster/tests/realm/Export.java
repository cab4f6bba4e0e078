package dev.roster.tests.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.TeamRealm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All that Keycloak exports of a realm but its users, to compare: the order of lists that have none does not count. */
final class Export {

    /** Lists whose order matters. */
    private static final Set<String> IN_ORDER = Set.of("authenticationExecutions");

    private static final Set<String> ROLES = Set.of("admin", "technician", "viewer");
    private static final List<String> BINDINGS =
            List.of("browserFlow", "directGrantFlow", "firstBrokerLoginFlow", "loginTheme", "emailTheme", "adminTheme");

    private final ObjectNode realm;

    private Export(ObjectNode realm) {
        this.realm = realm;
    }

    static Export of(TeamRealm realm) {
        return new Export((ObjectNode) realm.keycloakApi()
                .post("/partial-export?exportClients=true&exportGroupsAndRoles=true")
                .expect(200)
                .json());
    }

    /** {@return what the docs say that stays when Roster is switched off, left out} */
    Export withoutWhatStays() {
        drop(realm.get("authenticationFlows"), "alias", name -> name.startsWith("roster "));
        drop(realm.get("authenticatorConfig"), "alias", name -> name.startsWith("roster "));
        drop(realm.get("clients"), "clientId", "roster"::equals);
        drop(realm.at("/roles/realm"), "name", ROLES::contains);
        realm.withObject("/roles/client").remove("roster");
        ObjectNode attributes = realm.withObject("/attributes");
        List.copyOf(names(attributes)).stream()
                .filter(name -> name.equals("roster.enabled") || name.startsWith("roster.flow."))
                .forEach(attributes::remove);
        return this;
    }

    /** {@return what of it is Roster's} */
    String rosters() {
        ObjectNode ours = (ObjectNode) Json.read("{}");
        ours.set("flows", only(realm.get("authenticationFlows"), "alias", name -> name.startsWith("roster ")));
        ours.set("configs", only(realm.get("authenticatorConfig"), "alias", name -> name.startsWith("roster ")));
        ours.set("clients", only(realm.get("clients"), "clientId", "roster"::equals));
        // When the secret was made that nobody uses, and what Keycloak migrates at imports.
        ours.get("clients").forEach(client -> ((ObjectNode) client).remove("attributes"));
        ours.set("scopes", only(realm.get("clientScopes"), "name", "team"::equals));
        ours.set("roles", only(realm.at("/roles/realm"), "name", ROLES::contains));
        ours.set("permissions", realm.at("/roles/client/roster"));
        ours.set("actions", only(realm.get("requiredActions"), "alias", "roster-gate"::equals));
        for (String setting : BINDINGS) {
            ours.set(setting, realm.get(setting));
        }
        return sorted(withoutIds(ours), "").toPrettyString();
    }

    private static JsonNode withoutIds(JsonNode node) {
        node.findParents("id").forEach(one -> ((ObjectNode) one).remove("id"));
        node.findParents("containerId").forEach(one -> ((ObjectNode) one).remove("containerId"));
        return node;
    }

    private static ArrayNode only(JsonNode list, String field, Predicate<String> name) {
        ArrayNode all = list.deepCopy();
        drop(all, field, name.negate());
        return all;
    }

    /** {@return all of it} */
    String text() {
        return sorted(realm, "").toPrettyString();
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void drop(JsonNode list, String field, Predicate<String> name) {
        ArrayNode array = (ArrayNode) list;
        for (int i = array.size() - 1; i >= 0; i--) {
            if (name.test(array.get(i).get(field).asText())) {
                array.remove(i);
            }
        }
    }

    private static JsonNode sorted(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = (ObjectNode) Json.read("{}");
            names(object).stream().sorted().forEach(field -> copy.set(field, sorted(object.get(field), field)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(sorted(item, name)));
            if (!IN_ORDER.contains(name)) {
                items.sort(Comparator.comparing(JsonNode::toString));
            }
            ArrayNode copy = (ArrayNode) Json.read("[]");
            items.forEach(copy::add);
            return copy;
        }
        return node;
    }
}
