package dev.roster.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roster.activation.realm.Outcome;
import dev.roster.member.passkey.CredentialName;
import dev.roster.member.passkey.Passkey;
import dev.roster.organization.OrganizationForm;
import dev.roster.organization.OrganizationName;
import dev.roster.realm.messages.ConsoleMessages;
import dev.roster.rest.activation.ActivationForm;
import dev.roster.rest.call.Answer;
import dev.roster.rest.diagnostics.DiagnosticJson;
import dev.roster.rest.me.MeJson;
import dev.roster.rest.member.UserDetailsJson;
import dev.roster.rest.member.UserJson;
import dev.roster.rest.member.UserResource;
import dev.roster.rest.organization.FormOptionsJson;
import dev.roster.rest.realm.RealmJson;
import dev.roster.rest.team.AssigneeJson;
import dev.roster.rest.team.TeamResource;
import dev.roster.team.change.MemberForm;
import dev.roster.team.change.OwnName;
import dev.roster.team.directory.OrganizationView;
import dev.roster.team.invitation.InvitationForm;
import dev.roster.team.password.PasswordForm;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/openapi.json} says what the code does: the same calls, parameters and fields (R72, docs/rules.md). */
final class OpenApiTest {

    private static final JsonNode DOCUMENT = read();

    @Test
    void hasEveryCallWithItsQueryParametersAndNoOther() {
        Map<String, Set<String>> code = new TreeMap<>();
        collect(TeamAdminResource.class, "/admin/realms/{realm}/team", code);
        collect(TeamResource.class, "/realms/{realm}/team", code);

        assertThat(documented()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hasEveryFieldAndNoOther(String schema, Set<String> fields) {
        JsonNode properties = DOCUMENT.at("/components/schemas/" + schema + "/properties");

        assertThat(names(properties)).isEqualTo(fields);
    }

    static Stream<Arguments> schemas() {
        Set<String> me = fields(MeJson.class);
        me.remove("user");
        me.addAll(fields(UserJson.class));
        Set<String> details = fields(UserDetailsJson.class);
        details.remove("user");
        details.addAll(fields(UserJson.class));
        return Stream.of(
                arguments("User", fields(UserJson.class)),
                arguments("UserDetails", details),
                arguments("Me", me),
                arguments("Organization", fields(OrganizationView.class)),
                arguments("FormOptions", fields(FormOptionsJson.class)),
                arguments("Realm", fields(RealmJson.class)),
                arguments("Messages", fields(ConsoleMessages.class)),
                arguments("Diagnostic", fields(DiagnosticJson.class)),
                arguments("Assignee", fields(AssigneeJson.class)),
                arguments("Passkey", fields(Passkey.class)),
                arguments("CredentialName", fields(CredentialName.class)),
                arguments("OwnName", fields(OwnName.class)),
                arguments("NewOrganization", fields(OrganizationForm.class)),
                arguments("OrganizationName", fields(OrganizationName.class)),
                arguments("Invitation", fields(InvitationForm.class)),
                arguments("MemberChange", fields(MemberForm.class)),
                arguments("Password", fields(PasswordForm.class)),
                arguments("SentLink", fields(UserResource.SentLink.class)),
                arguments("ActivationRequest", fields(ActivationForm.class)),
                arguments("Activation", fields(Outcome.class)),
                arguments("Error", fields(Answer.Body.class)));
    }

    private static Arguments arguments(String schema, Set<String> fields) {
        return Arguments.of(schema, fields);
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> documented() {
        Map<String, Set<String>> calls = new TreeMap<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> !operation.getKey().equals("parameters"))
                        .forEach(operation -> {
                            Set<String> parameters = new TreeSet<>(
                                    operation.getValue().path("parameters").findValuesAsText("name"));
                            calls.put(operation.getKey().toUpperCase(Locale.ROOT) + ' ' + path.getKey(), parameters);
                        }));
        return calls;
    }

    private static void collect(Class<?> resource, String at, Map<String, Set<String>> calls) {
        for (Method method : resource.getDeclaredMethods()) {
            Optional<String> verb = verb(method);
            Path path = method.getAnnotation(Path.class);
            String address = path == null ? at : at + '/' + path.value();
            if (verb.isPresent() && !verb.get().equals("OPTIONS")) {
                calls.put(verb.get() + ' ' + address, parameters(method));
            } else if (verb.isEmpty() && path != null) {
                collect(method.getReturnType(), address, calls);
            }
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(new File("../docs/openapi.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
