package dev.roster.tests.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The product's rows about one realm, whatever goes on in the others: their mails are still answered and written when the
 * tests that caused them are over.
 */
public final class RowsOf {

    private static final int UUID = 36;

    private final Inside inside;
    private final Set<String> ids;

    private RowsOf(Inside inside, Set<String> ids) {
        this.inside = inside;
        this.ids = ids;
    }

    /** Those about the realm and about what it has now: organizations, users and their links. */
    public static RowsOf realm(TeamRealm realm) {
        Set<String> ids = new HashSet<>(Set.of(realm.id()));
        for (String path : List.of("/organizations?max=1000", "/users?max=1000")) {
            realm.keycloakApi()
                    .get(path)
                    .expect(200)
                    .json()
                    .forEach(found -> ids.add(found.get("id").asText()));
        }
        RowsOf rows = new RowsOf(realm.server().inside(), ids);
        ids.addAll(rows.of(rows.inside.rows().get("ROSTER_LINK")).stream()
                .map(link -> link.substring(1, 1 + UUID))
                .toList());
        return rows;
    }

    /** {@return table name → number of rows, of the product's tables that have one} */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        inside.rows()
                .properties()
                .forEach(
                        table -> counts.put(table.getKey(), of(table.getValue()).size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<String> of(JsonNode table) {
        return StreamSupport.stream(table.spliterator(), false)
                .map(JsonNode::asText)
                .filter(row -> ids.stream().anyMatch(row::contains))
                .toList();
    }
}
