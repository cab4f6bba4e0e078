package dev.roster.activation.realm;

import static dev.roster.activation.realm.RealmFile.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the realm file says of roles, flows and profile (R2, R19, R24, R60, docs/rules.md). */
class TeamRealmTest {
    private static final List<String> DAILY = List.of("tickets", "clients", "revenue", "expenses");
    private static final List<String> ALL = Stream.concat(DAILY.stream(), Stream.of("quotes", "users", "settings"))
            .toList();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");

    private static RealmFile realm;

    @BeforeAll
    static void read() throws IOException {
        realm = RealmFile.read("/META-INF/roster/team-realm.json");
    }

    @Test
    void adminMayDoEverything() {
        assertThat(realm.permissions("admin"))
                .hasSize(28)
                .containsExactlyInAnyOrderElementsOf(permissions(ALL, "read", "create", "update", "delete"));
    }

    @Test
    void technicianWorksAndDeletesNothing() {
        assertThat(realm.permissions("technician"))
                .hasSize(12)
                .containsExactlyInAnyOrderElementsOf(permissions(DAILY, "read", "create", "update"));
    }

    @Test
    void viewerOnlyReads() {
        assertThat(realm.permissions("viewer"))
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(permissions(DAILY, "read"));
    }

    @Test
    void everyPermissionIsARoleOfTheClientAndReadTeamIsNobodys() {
        List<String> clientRoles = list(realm.json().at("/roles/client/roster")).stream()
                .map(role -> role.path("name").asText())
                .toList();
        assertThat(clientRoles)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                permissions(ALL, "read", "create", "update", "delete").stream(), Stream.of("read-team"))
                        .toList());
        assertThat(list(realm.json().at("/roles/realm")))
                .extracting(role -> role.path("name").asText())
                .containsExactlyInAnyOrder("admin", "technician", "viewer");
    }

    @Test
    void everyRoleIsDescribed() {
        assertThat(Stream.of("/roles/realm", "/roles/client/roster")
                        .flatMap(path -> list(realm.json().at(path)).stream()))
                .allSatisfy(role -> assertThat(role.path("description").asText())
                        .as(role.path("name").asText())
                        .isNotBlank());
    }

    @Test
    void noPersonNoTenantAndNothingThatSuppressesWhatKeycloakBringsAlong() {
        assertThat(realm.json().fieldNames())
                .toIterable()
                .doesNotContain("users", "organizations", "groups", "clientScopes", "requiredActions", "id");
        assertThat(list(realm.json().path("clients")))
                .extracting(client -> client.path("clientId").asText())
                .containsExactly("roster");
    }

    @Test
    void secretsComeFromTheEnvironment() {
        assertThat(realm.json().findValuesAsText("password")).allMatch(value -> value.matches("\\$\\{[A-Z_]+:}"));
        assertThat(realm.json().findParents("secret")).isEmpty();
        assertThat(realm.json().findParents("privateKey")).isEmpty();
        assertThat(PLACEHOLDER.matcher(realm.text()).results().map(match -> match.group(1)))
                .allMatch(name -> name.matches("(SMTP|GOOGLE|MICROSOFT)_[A-Z_]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"browserFlow", "directGrantFlow", "firstBrokerLoginFlow"})
    void whateverSignsInPassesTheGate(String binding) {
        assertEndsAtTheGate(realm.json().path(binding).asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster invitation", "roster post broker login"})
    void whatRunsWithoutABindingPassesTheGateToo(String flow) {
        assertEndsAtTheGate(flow);
    }

    @Test
    void anIdentityProviderCreatesNoAccountAndLinksNoneByItself() {
        assertThat(realm.text()).doesNotContain("idp-create-user-if-unique", "idp-auto-link");
        assertThat(realm.executions("roster first broker login")
                        .get(0)
                        .path("authenticator")
                        .asText())
                .isEqualTo("roster-first-sign-in");
    }

    @Test
    void everySubflowHasOneParent() {
        assertThat(list(realm.json().path("authenticationFlows")).stream()
                        .flatMap(flow -> list(flow.path("authenticationExecutions")).stream())
                        .filter(step -> step.has("flowAlias"))
                        .map(step -> step.path("flowAlias").asText()))
                .as("Keycloak looks for the parent by the subflow, and goes on in the first it finds")
                .doesNotHaveDuplicates();
    }

    @Test
    void noAlternativeIsShadowed() {
        for (JsonNode flow : realm.json().path("authenticationFlows")) {
            String alias = flow.path("alias").asText();
            List<JsonNode> steps = realm.executions(alias).stream()
                    .filter(step -> !step.path("authenticator").asText().startsWith("conditional-"))
                    .toList();
            boolean alternatives = steps.stream().anyMatch(step -> requirement(step, "ALTERNATIVE"));
            assertThat(steps)
                    .as("Keycloak ignores an ALTERNATIVE beside a REQUIRED: " + alias)
                    .allMatch(step -> requirement(step, "ALTERNATIVE") == alternatives);
        }
    }

    @Test
    void membersCannotChangeTheirEmail() throws IOException {
        String config = realm.json()
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        JsonNode email = list(new ObjectMapper().readTree(config).path("attributes")).stream()
                .filter(attribute -> attribute.path("name").asText().equals("email"))
                .findFirst()
                .orElseThrow();
        assertThat(list(email.at("/permissions/edit")))
                .extracting(JsonNode::asText)
                .containsExactly("admin");
    }

    private static void assertEndsAtTheGate(String alias) {
        assertThat(realm.flow(alias).path("topLevel").asBoolean()).isTrue();
        List<JsonNode> steps = realm.executions(alias);
        assertThat(steps).as("nothing goes round the gate").noneMatch(step -> requirement(step, "ALTERNATIVE"));
        JsonNode last = steps.get(steps.size() - 1);
        assertThat(last.path("authenticator").asText()).isEqualTo("roster-gate");
        assertThat(requirement(last, "REQUIRED")).isTrue();
        assertThat(steps).extracting(step -> step.path("priority").asInt()).isSorted();
        assertThat(steps.stream().filter(step -> step.has("flowAlias")))
                .allSatisfy(step -> realm.flow(step.path("flowAlias").asText()));
    }

    private static boolean requirement(JsonNode step, String requirement) {
        return step.path("requirement").asText().equals(requirement);
    }

    private static List<String> permissions(List<String> resources, String... actions) {
        return resources.stream()
                .flatMap(resource -> Stream.of(actions).map(action -> resource + ":" + action))
                .toList();
    }
}
