package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.testbed.Organization;
import java.util.ArrayList;
import java.util.List;

/** What every token of a technician says (R2, R63, docs/rules.md). */
record TechnicianClaims(Organization organization) {

    private static final List<String> PERMISSIONS = List.of(
            "clients:create",
            "clients:read",
            "clients:update",
            "expenses:create",
            "expenses:read",
            "expenses:update",
            "revenue:create",
            "revenue:read",
            "revenue:update",
            "tickets:create",
            "tickets:read",
            "tickets:update");

    void assertIn(JsonNode claims) {
        assertThat(claims.path("role").asText()).isEqualTo("technician");
        assertThat(texts(claims.path("permissions"))).containsExactlyElementsOf(PERMISSIONS);
        assertThat(realmRoles(claims)).doesNotContain("admin", "viewer");
        assertThat(claims.path("organization").size()).isEqualTo(1);
        assertThat(claims.path("organization")
                        .path(organization.alias())
                        .path("id")
                        .asText())
                .isEqualTo(organization.id());
        assertThat(claims.path("resource_access").has("roster")).isFalse();
        assertThat(claims.has("system_admin")).isFalse();
    }

    static List<String> realmRoles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
